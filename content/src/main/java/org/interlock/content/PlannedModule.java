package org.interlock.content;

import java.util.List;

/**
 * A module of the curriculum plan, whether or not it is shipped yet, so that tracks can name it.
 *
 * @param code code the module has or will have, for instance {@code F02}
 * @param title as shown to people
 * @param level step of the curriculum
 * @param hours effort planned by the curriculum board (a product rule); a shipped module's computed
 *     effort rules
 * @param prerequisites codes of the modules to be completed before
 */
public record PlannedModule(
    String code, LocalisedText title, ModuleLevel level, int hours, List<String> prerequisites) {

  public PlannedModule {
    prerequisites = List.copyOf(prerequisites);
  }
}
