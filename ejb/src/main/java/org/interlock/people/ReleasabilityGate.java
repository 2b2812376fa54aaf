package org.interlock.people;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one place that decides whether a nation may see a thing. Queries over labelled things carry
 * its condition in their {@code where}, so that what is not releasable is never fetched, counted or
 * paged over:
 *
 * <pre>{@code
 * entities.createQuery("select … from Module m where " + gate.jpql("m.labelId"), …)
 *     .setParameter(ReleasabilityGate.VIEWER, caller.nation())
 * }</pre>
 *
 * <p>A thing without a label is shown to nobody. Not for filtering a list after it was fetched:
 * counts and pages would tell what was left out.
 */
@ApplicationScoped
public class ReleasabilityGate {

  /** Name of the query parameter that takes the viewer's nation. */
  public static final String VIEWER = "viewerNation";

  /**
   * The condition for JPQL.
   *
   * @param labelPath path of the label id in the query, such as {@code m.labelId}; written by a
   *     programmer, never taken from a request
   */
  public String jpql(String labelPath) {
    return "exists (select 1 from ReleaseLabel gateLabel join gateLabel.nations gateNation"
        + " where gateLabel.id = "
        + labelPath
        + " and gateNation in ('*', :viewerNation))";
  }

  /**
   * The condition for native SQL.
   *
   * @param labelColumn column of the label id, such as {@code m.label_id}; written by a programmer,
   *     never taken from a request
   */
  public String sql(String labelColumn) {
    return "exists (select 1 from release_nation gate_nation where gate_nation.label_id = "
        + labelColumn
        + " and gate_nation.nation in ('*', :viewerNation))";
  }
}
