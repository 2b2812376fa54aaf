package org.interlock.content.lesson;

/** How citations and glossary terms are drawn. */
public enum References {
  /** As links to the page's list of sources and its glossary, in lessons. */
  LINKED,
  /** As marked words, where no such list stands on the page, in items. */
  PLAIN
}
