package org.interlock.learning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.common.Verdict;
import org.interlock.curriculum.PrerequisiteRow;

/**
 * Who may enrol in a module that is releasable to them: whoever completed each of its
 * prerequisites, in whatever version. A prerequisite that the person cannot see binds nobody, as it
 * could never be met.
 */
public final class EnrolmentPolicy {

  private EnrolmentPolicy() {}

  /**
   * The verdict, with the modules that are missing by code and title.
   *
   * @param prerequisites those the person can see
   * @param completed codes of the modules that the person completed
   * @param locale the language in which the missing modules are named
   */
  public static Verdict mayEnrol(
      Collection<PrerequisiteRow> prerequisites, Set<String> completed, Locale locale) {
    List<PrerequisiteRow> missing =
        prerequisites.stream().filter(each -> !completed.contains(each.code())).toList();
    if (missing.isEmpty()) {
      return Verdict.allowed();
    }
    return Verdict.refused(
        "prerequisitesMissing",
        missing.size(),
        missing.stream()
            .map(each -> each.code() + " " + each.title().in(locale))
            .collect(Collectors.joining("; ")));
  }
}
