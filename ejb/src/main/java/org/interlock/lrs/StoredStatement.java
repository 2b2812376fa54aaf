package org.interlock.lrs;

import java.time.Instant;

/**
 * A statement out of the store.
 *
 * @param key its internal key
 * @param stored when it came in
 * @param json the statement
 */
public record StoredStatement(long key, Instant stored, String json) {}
