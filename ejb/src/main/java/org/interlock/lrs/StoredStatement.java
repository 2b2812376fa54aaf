package org.interlock.lrs;

import java.time.Instant;

/**
 * A statement out of the store.
 *
 * @param stored when it came in
 * @param json the statement
 */
public record StoredStatement(Instant stored, String json) {}
