package org.interlock.content;

import java.util.List;

/**
 * A word of the trade that lessons use and explain once.
 *
 * @param id slug by which lessons refer to it, for instance {@code second-source}
 * @param term the word itself
 * @param definition one or two sentences
 * @param sources ids of the sources the definition rests on
 * @param module code of the module that brought the term in
 */
public record GlossaryTerm(
    String id, LocalisedText term, LocalisedText definition, List<String> sources, String module) {

  public GlossaryTerm {
    sources = List.copyOf(sources);
  }
}
