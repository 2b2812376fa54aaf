package org.interlock.lrs.internal;

/**
 * Who sends statements, and who may read them.
 *
 * @param clientId the outside client, or null for Interlock itself
 * @param audienceId the audience of the statements
 */
public record Sender(Long clientId, long audienceId) {}
