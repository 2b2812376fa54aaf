package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.interlock.common.PersonalData;

/**
 * A code on paper that stands in for the second factor once, when the device is lost. Ten are made
 * at a time, shown once, and kept as hashes alone. A code has 24 random characters of 31, so 118
 * bits: more than the 112 from which a plain hash is enough (ASVS 5.0.0-6.5.2).
 */
@Entity
@Table(name = "recovery_code")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until replaced, or the second factor is switched off")
public class RecoveryCode {

  /** How many are made at a time. */
  public static final int SET = 10;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 24;
  private static final int GROUP = 4;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
  @SequenceGenerator(name = "recovery_code_seq", allocationSize = 50)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "used_at")
  private Instant usedAt;

  protected RecoveryCode() {}

  /** A code of that account, of which only the hash is kept. */
  public RecoveryCode(long accountId, String code) {
    this.accountId = accountId;
    this.codeHash = hashOf(code);
  }

  /** A fresh code in groups of four: {@code k3mp-…}. */
  public static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** The hash of a code as typed: letter case, blanks and hyphens do not matter. */
  public static byte[] hashOf(String typed) {
    String code = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Uses it up; tells whether it was still there to use. */
  public boolean use(Instant now) {
    boolean fresh = usedAt == null;
    if (fresh) {
      this.usedAt = now;
    }
    return fresh;
  }
}
