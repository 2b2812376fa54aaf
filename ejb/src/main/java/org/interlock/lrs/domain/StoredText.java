package org.interlock.lrs.domain;

import java.util.Set;
import java.util.UUID;

/** A statement as it lies in the store, read again. */
public final class StoredText {

  private final Json.Obj tree;

  /** Reads a payload. */
  public StoredText(String payload) {
    this.tree = (Json.Obj) JsonReader.read(payload);
  }

  /** The statement. */
  public Json.Obj tree() {
    return tree;
  }

  /** Under which filters it is found by its own content. */
  public Set<Link> links() {
    return StatementLinks.of(tree);
  }

  /** The statement it refers to as its object, or null. */
  public UUID target() {
    Json.Obj object = (Json.Obj) tree.get("object");
    return "StatementRef".equals(object.text("objectType"))
        ? UUID.fromString(object.text("id"))
        : null;
  }
}
