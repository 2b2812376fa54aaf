package org.interlock.content;

/**
 * A source recommended for further reading.
 *
 * @param source id of the source
 * @param note why and what to read in it, in the module's language
 */
public record ReadingListEntry(String source, String note) {}
