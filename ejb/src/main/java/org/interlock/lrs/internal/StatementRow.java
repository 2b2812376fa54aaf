package org.interlock.lrs.internal;

/**
 * A statement as it lies in the store.
 *
 * @param seq its key
 * @param payload its text
 */
public record StatementRow(long seq, String payload) {}
