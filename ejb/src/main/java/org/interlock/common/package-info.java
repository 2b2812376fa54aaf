/**
 * What every feature speaks: refusals with a reason, public ids, slices of long lists, the clock
 * and the settings.
 *
 * <p>Floor 0. It holds no entity and no service, knows no feature and may use nothing of Interlock
 * but the plain content reader's words.
 *
 * <p>Glossary: a <em>verdict</em> answers "may this be done?" with the reason when not; a
 * <em>slice</em> is one page of a list with the cursor of the next; a <em>setting</em> is a value
 * an administrator may choose; the <em>site address</em> is where people reach the product.
 */
package org.interlock.common;
