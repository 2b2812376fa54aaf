package org.interlock.curriculum;

import org.interlock.content.ModuleContent;

/**
 * A module version came into force: from now on new enrolments get it.
 *
 * <p>Fired once for each version, in the transaction that stores it, so that an observer that
 * stores its own part of the content (the question bank, say) does so together with the curriculum
 * or not at all.
 *
 * @param moduleVersionId the stored version
 * @param moduleCode the code of the module, e.g. {@code F01}
 * @param version the number of the version within the module, from 1
 * @param content everything that the library holds of the module
 */
public record ModuleVersionPublished(
    long moduleVersionId, String moduleCode, int version, ModuleContent content) {}
