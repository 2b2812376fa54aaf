package org.interlock.lrs.domain;

import java.util.UUID;
import java.util.regex.Pattern;
import org.interlock.lrs.Clause;

/**
 * The formatted strings of the specification: IRIs, mail identifiers, UUIDs, timestamps, durations,
 * language tags, hashes, media types. Each method refuses a place whose value does not follow its
 * format, with the clause of that format.
 */
final class Formats {

  /** RFC 3987 as far as a form can tell: a scheme, then no spaces, quotes, brackets or controls. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

  private static final Pattern MAILTO = Pattern.compile("mailto:[^\\s@,?]+@[^\\s@,?]+");

  private static final Pattern UUID_FORM =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

  /** ISO 8601:2004, 4.4.3.2: weeks stand alone; only the last part may have a fraction. */
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(\\d+([.,]\\d+)?W|(\\d+([.,]\\d+(?=Y$))?Y)?(\\d+([.,]\\d+(?=M$))?M)?"
              + "(\\d+([.,]\\d+(?=D$))?D)?(T(?=\\d)(\\d+([.,]\\d+(?=H$))?H)?"
              + "(\\d+([.,]\\d+(?=M$))?M)?(\\d+([.,]\\d+)?S)?)?)");

  /** RFC 5646, section 2.1: the sequence of lengths of the parts of a tag. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?"
              + "(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*"
              + "(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+|i-[a-z]{3,8}");

  private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
  private static final Pattern SHA2 =
      Pattern.compile("[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}");
  private static final Pattern VERSION = Pattern.compile("1\\.0(\\.\\d+)?");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[!#$&^_.+A-Za-z0-9-]+/[!#$&^_.+A-Za-z0-9-]+(\\s*;.*)?");

  private Formats() {}

  static String iri(Place place) {
    String value = place.text(Clause.IRI);
    if (!IRI.matcher(value).matches()) {
      throw place.refusal(
          "must be an IRI with a scheme, such as https://example.org/x", Clause.IRI);
    }
    return value;
  }

  static void extensionKey(Place place, String key) {
    if (!IRI.matcher(key).matches()) {
      throw place.refusal("the key of an extension must be an IRI", Clause.EXTENSIONS);
    }
  }

  static void mailto(Place place) {
    if (!MAILTO.matcher(place.text(Clause.IDENTIFIER)).matches()) {
      throw place.refusal("must be a mail address as mailto:name@host", Clause.IDENTIFIER);
    }
  }

  static UUID uuid(Place place) {
    String value = place.text(Clause.UUID);
    if (!UUID_FORM.matcher(value).matches()) {
      throw place.refusal("must be a UUID of 8-4-4-4-12 hexadecimal digits", Clause.UUID);
    }
    return UUID.fromString(value);
  }

  static void timestamp(Place place) {
    if (!IsoTimestamp.isValid(place.text(Clause.ISO_TIMESTAMP))) {
      throw place.refusal(
          "must be an ISO 8601 timestamp such as 2026-11-24T09:30:00.000Z", Clause.ISO_TIMESTAMP);
    }
  }

  static void duration(Place place) {
    if (!DURATION.matcher(place.text(Clause.ISO_DURATION)).matches()) {
      throw place.refusal("must be an ISO 8601 duration such as PT1H30M", Clause.ISO_DURATION);
    }
  }

  static void language(Place place, String tag, Clause clause) {
    if (!LANGUAGE.matcher(tag).matches()) {
      throw place.refusal("must be an RFC 5646 language tag such as en-GB", clause);
    }
  }

  static void sha1(Place place) {
    if (!SHA1.matcher(place.text(Clause.IDENTIFIER)).matches()) {
      throw place.refusal("must be a SHA-1 hash of 40 hexadecimal digits", Clause.IDENTIFIER);
    }
  }

  static void sha2(Place place) {
    if (!SHA2.matcher(place.text(Clause.ATTACHMENTS)).matches()) {
      throw place.refusal(
          "must be a SHA-2 hash of 56, 64, 96 or 128 hexadecimal digits", Clause.ATTACHMENTS);
    }
  }

  static void mediaType(Place place) {
    if (!MEDIA_TYPE.matcher(place.text(Clause.ATTACHMENTS)).matches()) {
      throw place.refusal("must be an Internet media type such as text/plain", Clause.ATTACHMENTS);
    }
  }

  static void version(Place place) {
    if (!VERSION.matcher(place.text(Clause.VERSION)).matches()) {
      throw place.refusal("must be 1.0 or 1.0.x", Clause.VERSION);
    }
  }
}
