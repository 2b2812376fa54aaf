package org.interlock.certification;

import java.util.List;

/** The answer of a requirement: met by this evidence, or not yet because of that. */
public sealed interface Judgement {

  /** What it rests on, oldest first. */
  List<EvidenceRow> evidence();

  /** Key of the text that explains it, under {@code standing.}. */
  String reason();

  /** Values for the places of that text. */
  List<Object> arguments();

  /** The same without a word about what it is about, for whom that is not releasable to. */
  default Judgement withheld() {
    return this instanceof Met
        ? new Met(List.of(), "module.withheld", List.of())
        : new NotYet(List.of(), "module.withheld", List.of());
  }

  /**
   * Met.
   *
   * @param evidence what meets it, oldest first
   * @param reason key of the text
   * @param arguments values for the text
   */
  record Met(List<EvidenceRow> evidence, String reason, List<Object> arguments)
      implements Judgement {
    /** Keeps its own copies. */
    public Met {
      evidence = List.copyOf(evidence);
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Not yet.
   *
   * @param evidence what counts already, oldest first
   * @param reason key of the text
   * @param arguments values for the text
   */
  record NotYet(List<EvidenceRow> evidence, String reason, List<Object> arguments)
      implements Judgement {
    /** Keeps its own copies. */
    public NotYet {
      evidence = List.copyOf(evidence);
      arguments = List.copyOf(arguments);
    }
  }
}
