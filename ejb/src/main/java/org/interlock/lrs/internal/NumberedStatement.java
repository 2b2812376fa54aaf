package org.interlock.lrs.internal;

import org.interlock.lrs.domain.AcceptedStatement;

/**
 * A statement with the key it is stored under.
 *
 * @param key stored time and node
 * @param statement the statement
 */
record NumberedStatement(long key, AcceptedStatement statement) {}
