package org.interlock.people.domain;

/** Why a proposed password is refused. */
public enum PasswordWeakness {
  TOO_SHORT("passwordTooShort"),
  TOO_LONG("passwordTooLong"),
  COMMON("passwordCommon"),
  CONTAINS_USERNAME("passwordContainsUsername"),
  CONTAINS_NAME("passwordContainsName"),
  TOO_FEW_KINDS("passwordTooFewKinds"),
  SAME_AS_BEFORE("passwordSame"),
  TOO_SIMILAR("passwordTooSimilar"),
  USED_BEFORE("passwordUsedBefore");

  private final String code;

  PasswordWeakness(String code) {
    this.code = code;
  }

  /** The key of its text in the error bundle. */
  public String code() {
    return code;
  }
}
