package org.interlock.curriculum;

import java.util.List;
import org.interlock.content.ModuleLevel;

/**
 * The ways to narrow a catalogue. Only what is releasable to the reader is counted, so that a count
 * tells nothing of the rest.
 */
public record CatalogueFacets(
    List<Facet<ModuleLevel>> levels,
    List<Facet<String>> areas,
    List<Facet<HoursBand>> hours,
    List<Facet<String>> languages,
    List<Facet<LearnerStatus>> statuses) {}
