package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.interlock.assessment.Response;

/** The right answers, read from the item bank itself and not from the code that marks. */
@ApplicationScoped
public class AnswerKey {

  private static final String ITEM =
      " from attempt a join attempt_slot s on s.attempt_id = a.id join bank_item i on i.id = s.item_id"
          + " where a.uuid = ? and s.number = ?";

  private static final String PARTS = " from bank_item_part where item_id = ? and side = ";

  @Inject private Rows rows;

  /** The type of the item that a slot asks. */
  public String type(UUID attempt, int slot) {
    return rows.value(String.class, "select i.type" + ITEM, attempt, slot);
  }

  /** An answer worth everything. */
  public Response right(UUID attempt, int slot) {
    long item = rows.value(Long.class, "select i.id" + ITEM, attempt, slot);
    return new Response(
        switch (type(attempt, slot)) {
          case "SINGLE_CHOICE", "MULTIPLE_CHOICE" ->
              parts("select part_key" + PARTS + "'OFFERED' and is_right order by ordinal", item);
          case "ORDERING" -> parts("select part_key" + PARTS + "'OFFERED' order by ordinal", item);
          case "MATCHING" ->
              parts("select concat(part_key, '[.]', partner)" + PARTS + "'GIVEN'", item);
          case "NUMERIC" -> List.of(number(attempt, slot).toPlainString());
          default -> throw new AssertionError("unknown type " + type(attempt, slot));
        });
  }

  /** An answer of the right form that is not worth everything. */
  public Response wrong(UUID attempt, int slot) {
    long item = rows.value(Long.class, "select i.id" + ITEM, attempt, slot);
    return new Response(
        switch (type(attempt, slot)) {
          case "SINGLE_CHOICE", "MULTIPLE_CHOICE" ->
              parts("select part_key" + PARTS + "'OFFERED' and not is_right limit 1", item);
          case "ORDERING" -> reversed(right(attempt, slot).values());
          case "MATCHING" -> List.of(crossed(item));
          case "NUMERIC" ->
              List.of(number(attempt, slot).add(BigDecimal.valueOf(1e6)).toPlainString());
          default -> throw new AssertionError("unknown type " + type(attempt, slot));
        });
  }

  private BigDecimal number(UUID attempt, int slot) {
    return rows.value(BigDecimal.class, "select i.answer" + ITEM, attempt, slot)
        .stripTrailingZeros();
  }

  private String crossed(long item) {
    return rows.value(
        String.class,
        "select concat(g.part_key, '[.]', o.part_key) from bank_item_part g join bank_item_part o"
            + " on o.item_id = g.item_id and o.side = 'OFFERED' and o.part_key <> g.partner"
            + " where g.item_id = ? and g.side = 'GIVEN' limit 1",
        item);
  }

  private List<String> parts(String query, long item) {
    return rows.column(String.class, query, item);
  }

  private static List<String> reversed(List<String> steps) {
    List<String> turned = new ArrayList<>(steps);
    Collections.reverse(turned);
    return turned;
  }
}
