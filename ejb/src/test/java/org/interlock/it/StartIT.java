package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.interlock.content.ContentLibrary;
import org.interlock.content.ModuleContent;
import org.interlock.people.DemoAccounts;
import org.interlock.people.DemoAccounts.DemoAccount;
import org.junit.jupiter.api.Test;

/** The first start of a product with its demonstration world. */
class StartIT extends InServer {

  private static final String PERSON_OF_ACCOUNT =
      "select count(*) from person p join sign_in_account a on a.person_id = p.id"
          + " join role_assignment r on r.person_id = p.id"
          + " where a.username = ? and p.nation_code = ? and r.role = ?";

  @Inject private CurriculumAgain curriculum;
  @PersistenceContext private EntityManager entities;

  @Test
  void every_entity_fits_the_schema_and_can_be_read() {
    assertThat(entities.getMetamodel().getEntities())
        .isNotEmpty()
        .allSatisfy(
            type ->
                entities
                    .createQuery("select e from " + type.getName() + " e", Object.class)
                    .setMaxResults(3)
                    .getResultList());
  }

  @Test
  void every_module_of_the_library_is_published_in_its_first_version() {
    List<String> codes =
        ContentLibrary.shippedWithDemo().modules().stream().map(ModuleContent::code).toList();
    assertThat(rows.column(String.class, "select code from module"))
        .containsExactlyInAnyOrderElementsOf(codes);
    assertThat(rows.count("select count(*) from module_version")).isEqualTo(codes.size());
  }

  @Test
  void the_same_library_taken_again_changes_nothing() {
    List<String> before = curriculumRows();
    assertThat(curriculum.take(ContentLibrary.shippedWithDemo()).unchanged()).isTrue();
    assertThat(curriculumRows()).isEqualTo(before);
  }

  @Test
  void every_printed_account_stands_for_a_person_of_its_nation_and_role() {
    assertThat(DemoAccounts.ALL)
        .allSatisfy(
            account ->
                assertThat(
                        rows.count(
                            PERSON_OF_ACCOUNT,
                            account.username(),
                            account.nation(),
                            account.role().name()))
                    .as(account.username())
                    .isEqualTo(1));
  }

  @Test
  void the_demonstration_world_is_there_once() {
    assertThat(rows.count("select count(*) from sign_in_account"))
        .isEqualTo(DemoAccounts.ALL.stream().map(DemoAccount::username).distinct().count());
    assertThat(rows.column(UUID.class, "select uuid from person")).doesNotHaveDuplicates();
    assertThat(
            rows.count(
                "select count(*) from person p where not exists"
                    + " (select 1 from learner_account l where l.person_id = p.id)"))
        .isZero();
  }

  private List<String> curriculumRows() {
    return rows.column(
        String.class,
        "select concat_ws('/', m.code, m.row_version, v.id, v.number, v.content_hash, count(l.id))"
            + " from module m join module_version v on v.module_id = m.id"
            + " join lesson l on l.module_version_id = v.id group by m.id, v.id order by v.id");
  }
}
