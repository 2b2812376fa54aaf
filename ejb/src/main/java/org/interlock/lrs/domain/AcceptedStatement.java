package org.interlock.lrs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.lrs.AttachmentPart;

/**
 * A valid statement on its way into the store: as it was sent, with the id it will have. What the
 * store adds (stored, authority, and where absent timestamp and version) is joined to the text when
 * its key is known; every other property keeps its very characters (ADR 0010).
 *
 * @param id the statement's id, given or assigned
 * @param tree the statement
 * @param text the text that the tree was read from
 * @param authority who vouches for it, as a JSON text
 * @param data of its attachments, as far as it came along
 */
public record AcceptedStatement(
    UUID id, Json.Obj tree, String text, String authority, List<AttachmentPart> data) {

  private static final String DEFAULT_VERSION = "1.0.0";

  /** The same with data for its attachments. */
  AcceptedStatement carrying(List<AttachmentPart> parts) {
    return new AcceptedStatement(id, tree, text, authority, List.copyOf(parts));
  }

  /** The headers of its attachments, those of a SubStatement included. */
  List<Json.Obj> attachments() {
    List<Json.Obj> headers = new ArrayList<>();
    for (Json owner : new Json[] {tree, tree.get("object")}) {
      if (owner instanceof Json.Obj object && object.get("attachments") instanceof Json.Arr list) {
        list.items().forEach(header -> headers.add((Json.Obj) header));
      }
    }
    return headers;
  }

  /** The id of the statement that this one refers to as its object, or null. */
  public UUID target() {
    Json.Obj object = (Json.Obj) tree.get("object");
    return "StatementRef".equals(object.text("objectType"))
        ? UUID.fromString(object.text("id"))
        : null;
  }

  /** Whether it voids the statement that it refers to. */
  public boolean voids() {
    return StatementRules.VOIDED.equals(((Json.Obj) tree.get("verb")).text("id"));
  }

  /** Under which filters it is found. */
  public Set<Link> links() {
    Set<Link> links = StatementLinks.of(tree);
    ActorIdentity.withMembers((Json.Obj) JsonReader.read(authority))
        .forEach(identity -> links.add(Link.of(identity, Facet.RELATED_AGENT)));
    return links;
  }

  /** The text to keep and give back, once the key is known. */
  public String payload(long key) {
    String stored = StatementClock.storedAt(key).toString();
    StringBuilder out = new StringBuilder(text.length() + 300);
    out.append("{\"id\":\"").append(id).append('"');
    tree.members()
        .forEach(
            (name, value) -> {
              if (!isOurs(name)) {
                out.append(",\"").append(name).append("\":");
                ContextLists.append(out, name, value, text);
              }
            });
    if (tree.get("timestamp") == null) {
      out.append(",\"timestamp\":\"").append(stored).append('"');
    }
    if (tree.get("version") == null) {
      out.append(",\"version\":\"").append(DEFAULT_VERSION).append('"');
    }
    out.append(",\"stored\":\"").append(stored).append('"');
    return out.append(",\"authority\":").append(authority).append('}').toString();
  }

  private static boolean isOurs(String name) {
    return "id".equals(name) || "stored".equals(name) || "authority".equals(name);
  }
}
