package org.interlock.common;

import jakarta.persistence.Embeddable;
import org.interlock.content.LocalisedText;

/** A text of the interface as it is stored: one column for each language that Interlock speaks. */
@Embeddable
public class Localised {

  private String en;
  private String fr;
  private String uk;

  /** For the persistence provider. */
  protected Localised() {}

  /** The columns of a text. */
  public Localised(LocalisedText text) {
    this.en = text.en();
    this.fr = text.fr();
    this.uk = text.uk();
  }

  /** The text that the columns hold. */
  public LocalisedText text() {
    return new LocalisedText(en, fr, uk);
  }
}
