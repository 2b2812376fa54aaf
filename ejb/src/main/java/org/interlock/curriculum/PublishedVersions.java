package org.interlock.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlock.curriculum.internal.ModuleReader;

/**
 * Published versions for features that work on behalf of a person who is not the caller: a job that
 * closes an attempt, say. They name the nation whose eyes it is seen with; pages use {@link
 * ModuleService}.
 */
@ApplicationScoped
public class PublishedVersions {

  private ModuleReader modules;

  /** For the container's proxy. */
  protected PublishedVersions() {}

  @Inject
  public PublishedVersions(ModuleReader modules) {
    this.modules = modules;
  }

  /** A version as people of that nation see it; empty where they may not see it at all. */
  public Optional<ModuleDetail> version(long versionId, String nation) {
    return modules.version(versionId, nation);
  }

  /** What a learning record says about a version, whoever did something with it. */
  public VersionFacts facts(long versionId) {
    return modules.facts(versionId);
  }
}
