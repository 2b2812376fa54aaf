package org.interlock.curriculum.internal;

import java.util.List;
import org.interlock.curriculum.ModuleDetail;

/**
 * What never changes of a module version, whoever looks at it. Not to be shown before the gate was
 * asked about it.
 *
 * @param full the version with all its lessons and none of its prerequisites
 * @param prerequisites codes of the modules to complete before
 * @param narrowed whether a lesson has a release label of its own
 */
record Outline(ModuleDetail full, List<String> prerequisites, boolean narrowed) {}
