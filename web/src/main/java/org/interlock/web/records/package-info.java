/**
 * My records: everything recorded about the person, in plain words, each with the xAPI statement
 * behind it.
 *
 * <p>May use: {@code recording} by its published face; {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.records;
