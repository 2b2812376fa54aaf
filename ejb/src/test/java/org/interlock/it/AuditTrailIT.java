package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlock.audit.AuditCheckService;
import org.interlock.audit.AuditVerification;
import org.interlock.audit.DenialService;
import org.interlock.common.RefusedException;
import org.interlock.learning.EnrolmentService;
import org.junit.jupiter.api.Test;

/** Every use case is in the trail, and nobody changes the trail unseen. */
class AuditTrailIT extends InServer {

  private static final String ENTRIES =
      "select count(*) from audit_entry where actor = ? and action = ? and object_id = ? and outcome = ?";

  @Inject private AuditCheckService check;
  @Inject private DenialService denials;
  @Inject private EnrolmentService enrolments;
  @Inject private OwnerRows owner;

  @Test
  void a_done_call_stands_in_the_trail_with_its_object() {
    UUID person = cast.somebody();
    stage.as(person, () -> enrolments.enrol("F01"));
    assertThat(entries(person, "enrol", "F01", "done")).isEqualTo(1);
  }

  @Test
  void what_the_product_did_at_its_start_stands_in_the_trail_too() {
    String bySystem = "select count(*) from audit_entry where actor = 'system' and object_id = ?";
    assertThat(rows.count(bySystem + " and action = 'release'", "module/F01")).isPositive();
    assertThat(rows.count(bySystem + " and action = 'release'", "lesson/D01-L3")).isPositive();
    assertThat(rows.count(bySystem + " and action = 'publish'", "F01/1")).isPositive();
  }

  @Test
  void a_refused_call_stands_in_the_trail_with_its_reason_and_leaves_nothing_else() {
    UUID person = cast.somebody();
    assertThatThrownBy(() -> stage.as(person, () -> enrolments.enrol("F04")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal ->
                assertThat(entries(person, "enrol", "F04", "refused:" + refusal.code()))
                    .isEqualTo(1));
    assertThat(entries(person, "enrol", "F04", "done")).isZero();
    assertThat(
            rows.count(
                "select count(*) from enrolment e join person p on p.id = e.person_id where p.uuid = ?",
                person))
        .isZero();
  }

  @Test
  void a_closed_door_stands_in_the_trail_and_a_flood_of_them_does_not_fill_it() {
    UUID person = cast.somebody();
    String wanted = UUID.randomUUID().toString();
    for (int i = 0; i < 40; i++) {
      stage.run(person, () -> denials.denied("notFound.attempt", "attempt", wanted));
    }
    assertThat(entries(person, "reach", wanted, "refused:notFound.attempt")).isEqualTo(19);
    assertThat(entries(person, "reach", wanted, "refused:notFound.attempt:andMore")).isEqualTo(1);
  }

  @Test
  void of_what_a_person_typed_at_a_closed_door_only_an_id_is_kept() {
    UUID person = cast.somebody();
    stage.run(person, () -> denials.denied("notFound.module", "module", "Ingrid Solheim"));
    assertThat(entries(person, "reach", "-", "refused:notFound.module")).isEqualTo(1);
  }

  @Test
  void only_an_administrator_checks_the_trail() {
    assertThatThrownBy(() -> stage.as(cast.of("maya.whitfield"), check::verify))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void people_who_act_at_the_same_moment_leave_every_lane_whole() {
    List<UUID> people = Stream.generate(cast::somebody).limit(12).toList();
    stage.eachAtOnce(people, person -> stage.as(person, () -> enrolments.enrol("F01")));
    assertThat(people)
        .allSatisfy(person -> assertThat(entries(person, "enrol", "F01", "done")).isEqualTo(1));
    assertThat(verify()).allMatch(AuditVerification::isWhole);
  }

  @Test
  void a_changed_entry_is_found() {
    UUID person = cast.somebody();
    stage.as(person, () -> enrolments.enrol("F01"));
    int lane = lane(person);
    long sequence =
        rows.value(
            Long.class, "select max(sequence) from audit_entry where actor = ?", person + "");
    owner.change(
        "update audit_entry set object_id = 'F99' where lane = ? and sequence = ?", lane, sequence);
    try {
      assertThat(verify().get(lane).firstBroken()).isEqualTo(sequence);
    } finally {
      owner.change(
          "update audit_entry set object_id = 'F01' where lane = ? and sequence = ?",
          lane,
          sequence);
    }
    assertThat(verify().get(lane).isWhole()).isTrue();
  }

  @Test
  void a_removed_last_entry_is_found() {
    UUID person = cast.somebody();
    stage.as(person, () -> enrolments.enrol("F01"));
    int lane = lane(person);
    long last =
        rows.value(Long.class, "select last_sequence from audit_lane where number = ?", lane);
    String[] kept =
        rows.value(
                String.class,
                "select concat_ws('|', at, actor, action, object_type, object_id, outcome, address, hex(hash))"
                    + " from audit_entry where lane = ? and sequence = ?",
                lane,
                last)
            .split("[|]");
    owner.change("delete from audit_entry where lane = ? and sequence = ?", lane, last);
    try {
      assertThat(verify().get(lane).firstBroken()).isEqualTo(last);
    } finally {
      owner.change(
          "insert into audit_entry (lane, sequence, at, actor, action, object_type, object_id, outcome, address, hash)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, unhex(?))",
          lane,
          last,
          kept[0],
          kept[1],
          kept[2],
          kept[3],
          kept[4],
          kept[5],
          kept[6],
          kept[7]);
    }
    assertThat(verify().get(lane).isWhole()).isTrue();
  }

  private List<AuditVerification> verify() {
    return stage.as(cast.of("owen.delacroix"), check::verify);
  }

  private int lane(UUID person) {
    return rows.value(
        Integer.class, "select distinct lane from audit_entry where actor = ?", person.toString());
  }

  private long entries(UUID actor, String action, String object, String outcome) {
    return rows.count(ENTRIES, actor.toString(), action, object, outcome);
  }
}
