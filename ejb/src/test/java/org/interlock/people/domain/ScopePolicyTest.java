package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.interlock.common.Verdict;
import org.interlock.people.Role;
import org.interlock.people.domain.ScopePolicy.Grant;
import org.junit.jupiter.api.Test;

class ScopePolicyTest {

  private final OrganizationPath agency = OrganizationPath.of("NO/FMA/");
  private final OrganizationPath land = OrganizationPath.of("NO/FMA/LND/");
  private final OrganizationPath artillery = OrganizationPath.of("NO/FMA/LND/ART/");
  private final OrganizationPath naval = OrganizationPath.of("NO/FMA/SJO/");

  private final ScopePolicy managerOfLand =
      new ScopePolicy(Set.of(new Grant(Role.CAREER_MANAGER, land)));

  @Test
  void a_role_reaches_its_root_and_everything_below() {
    assertThat(managerOfLand.mayAct(Role.CAREER_MANAGER, land).isAllowed()).isTrue();
    assertThat(managerOfLand.mayAct(Role.CAREER_MANAGER, artillery).isAllowed()).isTrue();
  }

  @Test
  void a_role_reaches_neither_up_nor_sideways_nor_abroad() {
    for (OrganizationPath elsewhere : List.of(agency, naval, OrganizationPath.of("SE/FMA/LND/"))) {
      assertThat(managerOfLand.mayAct(Role.CAREER_MANAGER, elsewhere))
          .isEqualTo(Verdict.refused("outOfScope", "career-manager"));
    }
  }

  @Test
  void another_role_in_the_same_place_does_not_help() {
    assertThat(managerOfLand.mayAct(Role.ADMINISTRATOR, land).isAllowed()).isFalse();
  }

  @Test
  void nobody_acts_without_a_grant() {
    ScopePolicy none = new ScopePolicy(Set.of());

    for (Role role : Role.values()) {
      assertThat(none.mayAct(role, land).isAllowed()).isFalse();
    }
  }
}
