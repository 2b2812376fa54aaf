package org.interlock.content.checking;

import java.util.List;
import org.interlock.content.Finding;
import org.interlock.content.reading.ContentFiles;

/** All checks of a content root, one after the other. */
public final class ContentChecks {

  private ContentChecks() {}

  /** The findings for a root, sorted by file and line. */
  public static List<Finding> run(ContentFiles files) {
    Findings findings = new Findings();
    Corpus corpus = new Corpus(files, findings);
    KnownIds known = KnownIds.of(corpus);
    for (Check check : checks()) {
      check.check(corpus, known, findings);
    }
    return findings.sorted();
  }

  private static List<Check> checks() {
    return List.of(
        new UniqueIdCheck(),
        new ReferenceCheck(),
        new PrerequisiteCheck(),
        new DateCheck(),
        new ReleaseCheck(),
        new LessonCheck(),
        new ItemCheck(),
        new AssessmentCheck(),
        new ExhibitCheck());
  }
}
