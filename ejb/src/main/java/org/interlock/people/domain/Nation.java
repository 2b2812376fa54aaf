package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import org.interlock.common.PersonalData;

/**
 * A nation that takes part, known by its ISO 3166-1 alpha-2 code. {@code XI}, from the range that
 * ISO leaves to users, is Interlock's own editorial office: it owns content and has no members.
 */
@Entity
@Table(name = "nation")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Nation {

  /** Interlock editorial, the owner of content that no nation owns. */
  public static final String EDITORIAL = "XI";

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  @Id private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_uk")
  private String nameUk;

  private boolean member;

  protected Nation() {}

  private Nation(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "nation code " + code + ": expected two capital letters of ISO 3166-1");
    }
    this.code = code;
    this.member = true;
  }

  /** A member nation, named as the Unicode CLDR names the country in each language. */
  public static Nation member(String code) {
    Nation nation = new Nation(code);
    Locale country = new Locale.Builder().setRegion(code).build();
    nation.nameEn = country.getDisplayCountry(Locale.ENGLISH);
    nation.nameFr = country.getDisplayCountry(Locale.FRENCH);
    nation.nameUk = country.getDisplayCountry(Locale.forLanguageTag("uk"));
    return nation;
  }

  public String code() {
    return code;
  }

  public boolean isMember() {
    return member;
  }

  public String nameIn(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fr" -> nameFr;
      case "uk" -> nameUk;
      default -> nameEn;
    };
  }
}
