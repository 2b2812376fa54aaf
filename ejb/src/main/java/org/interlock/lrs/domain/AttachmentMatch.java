package org.interlock.lrs.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interlock.lrs.AttachmentPart;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;

/**
 * Joins the data of a request with the statements that announce it, by hash and in no other way.
 * Every attachment has its data or an address; every piece of data belongs to an attachment.
 * Source: xAPI-Communication 1.5.2, xAPI-Data 2.4.11.
 */
public final class AttachmentMatch {

  private static final Map<Integer, String> ALGORITHMS =
      Map.of(56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

  private AttachmentMatch() {}

  /**
   * The statements with their data.
   *
   * @throws InvalidStatementException when something is left over or missing
   */
  public static List<AcceptedStatement> join(
      List<AcceptedStatement> statements, List<AttachmentPart> parts) {
    Map<String, AttachmentPart> byHash = new LinkedHashMap<>();
    for (AttachmentPart part : parts) {
      String hash = part.sha2().toLowerCase(Locale.ROOT);
      if (!hash.equals(hashOf(part, hash.length()))) {
        throw refusal(part.sha2(), "is not the hash of the part's content");
      }
      byHash.put(hash, part);
    }
    Set<String> used = new HashSet<>();
    List<AcceptedStatement> joined = new ArrayList<>();
    for (AcceptedStatement statement : statements) {
      joined.add(statement.carrying(dataOf(statement, byHash, used)));
    }
    byHash.keySet().removeAll(used);
    if (!byHash.isEmpty()) {
      throw refusal(
          byHash.keySet().iterator().next(), "no attachment of a statement has this hash");
    }
    return joined;
  }

  private static List<AttachmentPart> dataOf(
      AcceptedStatement statement, Map<String, AttachmentPart> byHash, Set<String> used) {
    Map<String, AttachmentPart> data = new LinkedHashMap<>();
    for (Json.Obj header : statement.attachments()) {
      String hash = header.text("sha2").toLowerCase(Locale.ROOT);
      AttachmentPart part = byHash.get(hash);
      if (part == null && header.text("fileUrl") == null) {
        throw refusal(hash, "the attachment has neither data in this request nor a fileUrl");
      }
      if (part != null) {
        used.add(hash);
        data.put(hash, new AttachmentPart(hash, header.text("contentType"), part.content()));
      }
    }
    return List.copyOf(data.values());
  }

  private static String hashOf(AttachmentPart part, int digits) {
    String algorithm = ALGORITHMS.get(digits);
    if (algorithm == null) {
      return "";
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(part.content()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }

  private static InvalidStatementException refusal(String hash, String problem) {
    return new InvalidStatementException("attachments", hash, problem, Clause.MULTIPART);
  }
}
