/**
 * Turns content files into records, and remembers for every value the line it stood on.
 *
 * <p>Purpose: {@link org.interlock.content.reading.ContentFiles} finds files in a folder or inside
 * a jar; {@link org.interlock.content.reading.YamlValue} is a YAML value with its place; the {@code
 * …Reader} classes build one kind of record each.
 *
 * <p>May use: the records of {@code org.interlock.content}, {@code lesson} for rendering.
 */
package org.interlock.content.reading;
