package org.interlock.curriculum;

import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * What a record of something done with a module version says about it. For records only: nobody was
 * asked whether it may be shown.
 *
 * @param label the release label of the module
 */
public record VersionFacts(
    long versionId,
    String moduleCode,
    int version,
    LocalisedText title,
    String language,
    UUID label) {}
