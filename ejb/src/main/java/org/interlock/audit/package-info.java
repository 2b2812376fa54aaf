/**
 * The audit trail: who did what to which object, when, from where, and with what outcome.
 * Append-only, hash-chained, checkable.
 *
 * <p>Floor 1; uses common. Glossary: a <em>lane</em> is one of several independent hash chains, so
 * that people who work at the same time do not wait for one another; a person's entries always
 * stand in one lane.
 */
package org.interlock.audit;
