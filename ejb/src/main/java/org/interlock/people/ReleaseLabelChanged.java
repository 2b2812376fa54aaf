package org.interlock.people;

import java.util.Set;
import java.util.UUID;

/**
 * A thing was labelled, or its label now releases to other nations than before.
 *
 * @param label the label's public id
 * @param nations ISO 3166-1 alpha-2 codes, the owner's among them; {@code *} stands for every one
 */
public record ReleaseLabelChanged(UUID label, Set<String> nations) {

  public ReleaseLabelChanged {
    nations = Set.copyOf(nations);
  }
}
