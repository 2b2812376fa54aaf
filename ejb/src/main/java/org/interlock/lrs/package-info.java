/**
 * The learning record store: xAPI statements and the clients that send and read them. It lives in
 * the same database as everything else, so that a feature's write and its statement are one
 * transaction.
 *
 * <p>Floor 2; uses common and audit and knows no feature. {@link org.interlock.lrs.StatementIntake}
 * takes statements from features, {@link org.interlock.lrs.StatementService} serves outside
 * clients, {@link org.interlock.lrs.OwnStatementService} shows one actor's statements.
 *
 * <p>Glossary: a <em>statement</em> says who did what to what; its <em>actor</em> is an opaque
 * account; to <em>void</em> is the only undo; an <em>audience</em> is the neutral set of release
 * codes that says who may read a statement; a <em>client</em> is an outside tool with a key and a
 * secret; <em>stored</em> is the moment that orders all statements; a <em>link</em> is an entry of
 * the index that finds a statement by agent, verb, activity or registration.
 */
package org.interlock.lrs;
