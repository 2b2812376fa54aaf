/**
 * Writing HTML and SVG safely.
 *
 * <p>Purpose: one small writer that escapes every text and attribute and closes what it opens.
 *
 * <p>May use: nothing.
 */
package org.interlock.content.markup;
