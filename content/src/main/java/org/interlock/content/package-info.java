/**
 * The shipped curriculum as data: what a reader of content sees, and what an author is told.
 *
 * <p>Purpose: content lives as YAML, Markdown and CSV files under one root folder. {@link
 * org.interlock.content.ContentLibrary} reads a root once into immutable records; {@link
 * org.interlock.content.ContentValidator} tells an author file and line of everything that is wrong
 * with it.
 *
 * <p>Glossary: a <b>module</b> is the smallest unit one enrols in and holds lessons, an item bank
 * and exhibits; a <b>lesson</b> is one page; an <b>item</b> is one question of the bank; an
 * <b>exhibit</b> is a table or chart drawn from a CSV file; a <b>source</b> is an entry of the
 * bibliography; a <b>track</b> is a certification path whose levels hold requirements; a <b>planned
 * module</b> is named by tracks before it is shipped.
 *
 * <p>May use: nothing of Interlock. Plain Java, so that authors can run it without a server.
 */
package org.interlock.content;
