/**
 * What every feature speaks: refusals with a reason, public ids, slices of long lists, the clock,
 * the settings and the rights in the database.
 *
 * <p>Floor 0. It holds no entity and no service, knows no feature and may use nothing of Interlock
 * but the plain content reader's words.
 *
 * <p>Glossary: a <em>verdict</em> answers "may this be done?" with the reason when not; a
 * <em>slice</em> is one page of a list with the cursor of the next; a <em>setting</em> is a value
 * an administrator may choose; the <em>site address</em> is where people reach the product; a table
 * is <em>append-only</em> if its rows are written once and never changed or removed.
 */
package org.interlock.common;
