package org.interlock.lrs.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.Uuid7;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;

/**
 * The body of one PUT or POST, read and checked as a whole: it is accepted with all its statements
 * or refused with none. Source: xAPI-Communication 2.1.1, 2.1.2, 3.2.
 */
public final class StatementBatch {

  private StatementBatch() {}

  /**
   * The statements of a POST: one object, or a list.
   *
   * @param authority who vouches for them, as a JSON text
   * @param now gives ids to those that have none
   * @throws InvalidStatementException at the first offence
   */
  public static List<AcceptedStatement> read(String text, String authority, Instant now) {
    Json json = JsonReader.read(text);
    if (json instanceof Json.Obj) {
      return List.of(accept(Place.root(json), text, authority, now));
    }
    List<AcceptedStatement> accepted = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    Place root = Place.root(json);
    List<Json> items = root.array(Clause.POST_STATEMENTS).items();
    for (int i = 0; i < items.size(); i++) {
      Place place = root.item(i, items.get(i));
      AcceptedStatement statement = accept(place, text, authority, now);
      if (!ids.add(statement.id())) {
        throw place
            .optional("id")
            .refusal("two statements of one batch have the same id", Clause.POST_STATEMENTS);
      }
      accepted.add(statement);
    }
    return accepted;
  }

  /**
   * The statement of a PUT.
   *
   * @param id the id it is put under
   * @throws InvalidStatementException when it is no statement, or has another id
   */
  public static AcceptedStatement readOne(String text, UUID id, String authority) {
    Place root = Place.root(JsonReader.read(text));
    StatementRules.statement(root);
    Place own = root.optional("id");
    if (own != null && !Formats.uuid(own).equals(id)) {
      throw own.refusal("differs from the parameter statementId", Clause.PUT_STATEMENT);
    }
    return new AcceptedStatement(id, (Json.Obj) root.json(), text, authority, List.of());
  }

  /**
   * A statement id given as a parameter.
   *
   * @throws InvalidStatementException when it is no UUID
   */
  public static UUID id(String parameter, String value) {
    return Formats.uuid(new Place(null, parameter, new Json.Text(value, 0, 0)));
  }

  private static AcceptedStatement accept(Place place, String text, String authority, Instant now) {
    place.object(Clause.STATEMENT);
    StatementRules.statement(place);
    UUID id = place.has("id") ? Formats.uuid(place.optional("id")) : Uuid7.next(now);
    return new AcceptedStatement(id, (Json.Obj) place.json(), text, authority, List.of());
  }
}
