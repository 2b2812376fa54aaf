/**
 * The attempt as its person works on it, its result, and the door through which each answer is
 * kept.
 *
 * <p>May use: {@code assessment} by its published face; {@code web.rest}, {@code web.shell} and
 * {@code web.i18n}.
 */
package org.interlock.web.assessment;
