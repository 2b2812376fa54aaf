package org.interlock.lrs.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;
import org.interlock.lrs.StatementFormat;
import org.interlock.lrs.StatementQuery;

/**
 * A query understood: which links must be there, between which keys, in which order.
 *
 * @param links all of them must hold, the most selective first
 * @param after keys greater than this
 * @param upTo keys at most this
 * @param ascending oldest first
 * @param limit most statements wanted; 0 = as many as the store gives
 * @param format how much of each
 * @param attachments with the data of their attachments
 */
public record StatementFilter(
    List<Link> links,
    long after,
    long upTo,
    boolean ascending,
    int limit,
    StatementFormat format,
    boolean attachments) {

  private static final Set<String> KNOWN =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "limit",
          "format",
          "attachments",
          "ascending");

  /**
   * Reads a query.
   *
   * @throws InvalidStatementException when a parameter is unknown or breaks its format
   */
  public static StatementFilter of(StatementQuery query) {
    return new Reading(query).filter();
  }

  /** The same question for what follows a statement already given. */
  public StatementFilter following(long key) {
    return ascending
        ? new StatementFilter(links, key, upTo, true, limit, format, attachments)
        : new StatementFilter(links, after, key - 1, false, limit, format, attachments);
  }

  /** The same question, closed for what comes in later. */
  public StatementFilter until(long key) {
    return new StatementFilter(
        links, after, Math.min(upTo, key), ascending, limit, format, attachments);
  }

  private static final class Reading {

    private final Map<String, String> parameters;

    Reading(StatementQuery query) {
      this.parameters = query.parameters();
    }

    StatementFilter filter() {
      for (String name : parameters.keySet()) {
        if (!KNOWN.contains(name)) {
          throw refusal(name, "is no parameter of this resource", Clause.ERROR_CODES);
        }
      }
      long after = has("since") ? StatementClock.lastKeyAt(moment("since")) : 0;
      long upTo = has("until") ? StatementClock.lastKeyAt(moment("until")) : Long.MAX_VALUE;
      boolean attachments = flag("attachments");
      return new StatementFilter(
          links(), after, upTo, flag("ascending"), limit(), format(), attachments);
    }

    private List<Link> links() {
      List<Link> links = new ArrayList<>();
      Facet activity = flag("related_activities") ? Facet.RELATED_ACTIVITY : Facet.ACTIVITY;
      Facet agent = flag("related_agents") ? Facet.RELATED_AGENT : Facet.AGENT;
      if (has("registration")) {
        String id = Formats.uuid(place("registration")).toString();
        links.add(Link.of(id.toLowerCase(Locale.ROOT), Facet.REGISTRATION));
      }
      if (has("agent")) {
        links.add(Link.of(agentIdentity(), agent));
      }
      if (has("activity")) {
        links.add(Link.of(Formats.iri(place("activity")), activity));
      }
      if (has("verb")) {
        links.add(Link.of(Formats.iri(place("verb")), Facet.VERB));
      }
      return links;
    }

    private String agentIdentity() {
      Json json = JsonReader.read(parameters.get("agent"));
      Place place = new Place(null, "agent", json);
      ActorRules.actor(place);
      return ActorIdentity.of((Json.Obj) json)
          .orElseThrow(
              () ->
                  place.refusal("must be an agent or an identified group", Clause.GET_STATEMENTS));
    }

    private StatementFormat format() {
      String format = parameters.getOrDefault("format", "exact");
      return switch (format) {
        case "ids" -> StatementFormat.IDS;
        case "exact" -> StatementFormat.EXACT;
        case "canonical" -> StatementFormat.CANONICAL;
        default ->
            throw refusal("format", "must be ids, exact or canonical", Clause.GET_STATEMENTS);
      };
    }

    private int limit() {
      String limit = parameters.getOrDefault("limit", "0");
      if (!limit.matches("\\d{1,9}")) {
        throw refusal("limit", "must be a whole number, 0 or more", Clause.GET_STATEMENTS);
      }
      return Integer.parseInt(limit);
    }

    private Instant moment(String name) {
      return IsoTimestamp.parse(parameters.get(name))
          .orElseThrow(() -> refusal(name, "must be an ISO 8601 timestamp", Clause.ISO_TIMESTAMP));
    }

    private boolean flag(String name) {
      String value = parameters.getOrDefault(name, "false");
      if (!"true".equals(value) && !"false".equals(value)) {
        throw refusal(name, "must be true or false", Clause.GET_STATEMENTS);
      }
      return "true".equals(value);
    }

    private boolean has(String name) {
      return parameters.containsKey(name);
    }

    private Place place(String name) {
      return new Place(null, name, new Json.Text(parameters.get(name), 0, 0));
    }

    private InvalidStatementException refusal(String name, String problem, Clause clause) {
      return new InvalidStatementException(name, parameters.get(name), problem, clause);
    }
  }
}
