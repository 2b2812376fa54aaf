package org.interlock.learning;

import java.time.Instant;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * Who did something, under which enrolment and when: what every event of learning says first.
 *
 * @param learnerAccount the pseudonym under which the person is known in learning records
 * @param registration the enrolment, as outside systems know it
 * @param versionId the module version that the enrolment keeps
 * @param language the language of the content, a BCP 47 tag
 * @param label the release label of what was used
 */
public record LearningContext(
    long personId,
    UUID learnerAccount,
    UUID registration,
    long versionId,
    String moduleCode,
    int version,
    LocalisedText moduleTitle,
    String language,
    UUID label,
    Instant at) {

  /** The same, about something with a narrower release label. */
  public LearningContext labelled(UUID narrower) {
    return new LearningContext(
        personId,
        learnerAccount,
        registration,
        versionId,
        moduleCode,
        version,
        moduleTitle,
        language,
        narrower,
        at);
  }
}
