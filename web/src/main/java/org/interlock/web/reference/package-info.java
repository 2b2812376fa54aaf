/**
 * What one looks things up in: search, glossary, sources.
 *
 * <p>May use: {@code curriculum} by its published face; {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.reference;
