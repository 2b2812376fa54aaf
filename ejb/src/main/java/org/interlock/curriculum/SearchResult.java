package org.interlock.curriculum;

import java.util.List;

/**
 * What a search found, best first.
 *
 * @param words the words that were looked for, for highlighting
 * @param more whether more was found than is listed
 */
public record SearchResult(List<String> words, List<SearchHit> hits, boolean more) {}
