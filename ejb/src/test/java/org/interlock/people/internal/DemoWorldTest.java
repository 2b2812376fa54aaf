package org.interlock.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.people.DemoAccounts;
import org.interlock.people.Role;
import org.interlock.people.internal.DemoWorld.PlannedOrganization;
import org.interlock.people.internal.DemoWorld.PlannedPerson;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

  private final DemoWorld world = new DemoWorld();

  @Test
  void eight_nations_have_forty_organizations_and_some_two_hundred_people() {
    assertThat(world.organizations()).hasSize(40);
    assertThat(nations()).hasSize(8);
    assertThat(world.people()).hasSizeBetween(200, 205);
  }

  @Test
  void it_is_the_same_world_each_time() {
    assertThat(new DemoWorld().people()).isEqualTo(world.people());
  }

  @Test
  void every_organization_stands_under_one_that_is_founded_before_it() {
    Set<String> founded = new HashSet<>();
    for (PlannedOrganization organization : world.organizations()) {
      List<String> codes = organization.codes();
      if (codes.size() > 1) {
        List<String> above = codes.subList(0, codes.size() - 1);
        assertThat(founded).contains(organization.nation() + above);
      }
      founded.add(organization.nation() + codes);
    }
  }

  @Test
  void no_two_people_of_a_nation_have_the_same_name() {
    assertThat(world.people())
        .extracting(person -> person.nation() + person.name())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_printed_account_belongs_to_somebody_of_its_role_and_nation() {
    Map<String, PlannedPerson> printed =
        world.people().stream()
            .filter(person -> person.account().isPresent())
            .collect(Collectors.toMap(p -> p.account().orElseThrow().username(), p -> p));

    assertThat(printed).hasSameSizeAs(DemoAccounts.ALL);
    printed
        .values()
        .forEach(
            person -> {
              assertThat(person.account().orElseThrow().role()).isEqualTo(person.role());
              assertThat(person.account().orElseThrow().nation()).isEqualTo(person.nation());
            });
  }

  @Test
  void every_nation_has_managers_mentors_an_author_and_mostly_trainees() {
    for (String nation : nations()) {
      Map<Role, Long> spread =
          world.people().stream()
              .filter(person -> person.nation().equals(nation))
              .collect(Collectors.groupingBy(PlannedPerson::role, Collectors.counting()));
      assertThat(spread.get(Role.CAREER_MANAGER)).isEqualTo(2);
      assertThat(spread.get(Role.MENTOR)).isEqualTo(5);
      assertThat(spread.get(Role.AUTHOR)).isPositive();
      assertThat(spread.get(Role.TRAINEE)).isGreaterThan(15);
    }
  }

  @Test
  void those_who_are_not_printed_have_no_account() {
    assertThat(world.people())
        .filteredOn(p -> p.account().equals(Optional.empty()))
        .hasSizeGreaterThan(180);
  }

  private Set<String> nations() {
    return world.organizations().stream()
        .map(PlannedOrganization::nation)
        .collect(Collectors.toSet());
  }
}
