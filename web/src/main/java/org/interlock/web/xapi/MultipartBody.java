package org.interlock.web.xapi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interlock.lrs.AttachmentPart;
import org.interlock.lrs.Clause;

/**
 * A multipart/mixed message of xAPI: statements first, then the raw data of attachments, one part
 * each. Source: xAPI-Communication 1.5.2 and RFC 2046, section 5.1.
 *
 * @param statements the first part
 * @param attachments the others
 */
record MultipartBody(byte[] statements, List<AttachmentPart> attachments) {

  static final String TYPE = "multipart/mixed";

  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"]{1,70})\"|([0-9A-Za-z'()+_,./:=?-]{1,70}))",
          Pattern.CASE_INSENSITIVE);

  private static final String LINE = "\r\n";
  private static final int MOST_PARTS = 200;

  /**
   * Reads a message.
   *
   * @param contentType the header with the boundary
   * @throws XapiRefusal 400 when it is not as the specification wants it
   */
  static MultipartBody read(String contentType, byte[] body) {
    Matcher matcher = BOUNDARY.matcher(contentType);
    if (!matcher.find()) {
      throw bad("Content-Type has no usable boundary");
    }
    String boundary = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    List<Part> parts = parts(boundary, body);
    Part first = parts.get(0);
    String type = first.header("content-type").split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    if (!XapiAnswer.JSON.equals(type)) {
      throw bad("the first part must be application/json");
    }
    List<AttachmentPart> attachments = new ArrayList<>();
    for (Part part : parts.subList(1, parts.size())) {
      attachments.add(part.attachment());
    }
    return new MultipartBody(first.content(), attachments);
  }

  /** The message as an answer with status 200. */
  XapiAnswer answer() {
    String boundary = "interlock-" + UUID.randomUUID();
    ByteArrayOutputStream out = new ByteArrayOutputStream(statements.length + 500);
    write(out, "--" + boundary + LINE + "Content-Type: application/json" + LINE + LINE);
    out.writeBytes(statements);
    for (AttachmentPart part : attachments) {
      write(out, LINE + "--" + boundary + LINE + "Content-Type: " + part.contentType() + LINE);
      write(out, "Content-Transfer-Encoding: binary" + LINE);
      write(out, "X-Experience-API-Hash: " + part.sha2() + LINE + LINE);
      out.writeBytes(part.content());
    }
    write(out, LINE + "--" + boundary + "--" + LINE);
    String type = TYPE + "; boundary=\"" + boundary + "\"";
    return new XapiAnswer(200, Map.of("Content-Type", type), out.toByteArray());
  }

  private static List<Part> parts(String boundary, byte[] body) {
    byte[] delimiter = (LINE + "--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    byte[] opening = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int at =
        startsWith(body, 0, opening)
            ? opening.length
            : indexOf(body, delimiter, 0) + delimiter.length;
    if (at < opening.length || at == delimiter.length - 1) {
      throw bad("the boundary does not stand in the body");
    }
    List<Part> parts = new ArrayList<>();
    while (!startsWith(body, at, new byte[] {'-', '-'})) {
      int end = indexOf(body, delimiter, at);
      if (end < 0) {
        throw bad("the body ends without the closing boundary");
      }
      if (parts.size() == MOST_PARTS) {
        throw bad("more than " + MOST_PARTS + " parts");
      }
      parts.add(Part.read(Arrays.copyOfRange(body, at, end)));
      at = end + delimiter.length;
    }
    if (parts.isEmpty()) {
      throw bad("there is no part");
    }
    return parts;
  }

  private static int indexOf(byte[] body, byte[] wanted, int from) {
    for (int i = from; i <= body.length - wanted.length; i++) {
      if (body[i] == wanted[0] && startsWith(body, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] body, int at, byte[] wanted) {
    int end = at + wanted.length;
    return end <= body.length && Arrays.equals(body, at, end, wanted, 0, wanted.length);
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static XapiRefusal bad(String problem) {
    return XapiRefusal.bad(problem, Clause.MULTIPART);
  }

  private record Part(Map<String, String> headers, byte[] content) {

    static Part read(byte[] bytes) {
      byte[] blank = (LINE + LINE).getBytes(StandardCharsets.ISO_8859_1);
      int end = indexOf(bytes, blank, 0);
      if (end < 0) {
        throw bad("a part has no blank line after its headers");
      }
      Map<String, String> headers = new TreeMap<>();
      String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
      for (String line : head.split(LINE)) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          String name = line.substring(0, colon).trim().toLowerCase(Locale.ROOT);
          headers.put(name, line.substring(colon + 1).trim());
        } else if (!line.isBlank()) {
          throw bad("a part has a header without colon");
        }
      }
      return new Part(headers, Arrays.copyOfRange(bytes, end + blank.length, bytes.length));
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    AttachmentPart attachment() {
      if (!"binary".equalsIgnoreCase(header("content-transfer-encoding"))) {
        throw bad("a part with data must have Content-Transfer-Encoding: binary");
      }
      String hash = header("x-experience-api-hash");
      if (hash.isEmpty()) {
        throw bad("a part with data must have X-Experience-API-Hash");
      }
      return new AttachmentPart(hash, header("content-type"), content);
    }
  }
}
