package org.interlock.curriculum;

/**
 * A line of a module's reading list.
 *
 * @param note what to read it for; may be null
 */
public record ReadingRow(SourceRow source, String note) {}
