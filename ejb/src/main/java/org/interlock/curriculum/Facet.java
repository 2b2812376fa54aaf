package org.interlock.curriculum;

/**
 * A value that the catalogue can be narrowed to, with the number of modules it would show beside
 * the other facets' choices.
 */
public record Facet<T>(T value, long count, boolean chosen) {}
