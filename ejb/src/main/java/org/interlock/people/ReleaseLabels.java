package org.interlock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditTrail;
import org.interlock.people.domain.ReleaseLabel;
import org.interlock.people.internal.ReleaseLabelRepository;

/**
 * Where features have their things labelled. It takes part in the caller's transaction, and a label
 * that is new or changed is told by {@link ReleaseLabelChanged} within it.
 */
@ApplicationScoped
public class ReleaseLabels {

  private ReleaseLabelRepository labels;
  private Event<ReleaseLabelChanged> changes;
  private AuditTrail trail;
  private Clock clock;

  /** For the container's proxy. */
  protected ReleaseLabels() {}

  @Inject
  public ReleaseLabels(
      ReleaseLabelRepository labels,
      Event<ReleaseLabelChanged> changes,
      AuditTrail trail,
      Clock clock) {
    this.labels = labels;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Labels the thing {@code key}, or relabels it; asked twice with the same answer, nothing
   * changes.
   *
   * @param key what is labelled, such as {@code module/F01}, at most 120 ASCII characters
   * @param nations codes it is released to besides its owner; may hold {@code ALL}
   * @return the id that rows of the thing keep beside them
   */
  public long label(String key, String ownerNation, Set<String> nations) {
    return label(key, new Releasability(ownerNation, nations));
  }

  /** As {@link #label(String, String, Set)}, for a releasability that is worked out already. */
  public long label(String key, Releasability releasability) {
    ReleaseLabel label =
        labels
            .byKey(key)
            .map(known -> relabelled(known, releasability))
            .orElseGet(() -> labelled(key, releasability));
    return label.id();
  }

  /** Public id of a label, under which learning records know their audience. */
  public UUID publicId(long labelId) {
    return labels.byId(labelId).uuid();
  }

  /** To whom a label releases at present. */
  public Releasability releasability(long labelId) {
    return labels.byId(labelId).releasability();
  }

  private ReleaseLabel labelled(String key, Releasability releasability) {
    ReleaseLabel label = labels.add(new ReleaseLabel(key, releasability, clock.instant()));
    tell(label);
    return label;
  }

  private ReleaseLabel relabelled(ReleaseLabel label, Releasability releasability) {
    if (label.become(releasability)) {
      tell(label);
    }
    return label;
  }

  private void tell(ReleaseLabel label) {
    trail.record(AuditFact.bySystem("release", "label", label.key()));
    changes.fire(new ReleaseLabelChanged(label.uuid(), label.releasability().nations()));
  }
}
