package org.interlock.audit;

/**
 * What happened, before it is given its place in the trail.
 *
 * @param actor who did it: a person's public id, a client's key, or {@code system}
 * @param action the verb of the trade
 * @param objectType kind of thing it was done to
 * @param objectId the thing's public id, or {@code -}
 * @param outcome {@code done}, or {@code refused:} with the reason's code
 * @param address where the request came from
 */
public record AuditFact(
    String actor,
    String action,
    String objectType,
    String objectId,
    String outcome,
    String address) {

  private static final int LONGEST = 190;

  /** What the product did by itself, at its start or by its settings. */
  public static AuditFact bySystem(String action, String objectType, String objectId) {
    return new AuditFact("system", action, objectType, objectId, "done", "inside");
  }

  /** Cuts what an outside hand could make too long for its column. */
  public AuditFact {
    objectId = objectId.length() > LONGEST ? objectId.substring(0, LONGEST) : objectId;
    outcome = outcome.length() > LONGEST ? outcome.substring(0, LONGEST) : outcome;
  }
}
