package org.interlock.people.domain;

/** Why a proposed password is refused. */
public enum PasswordWeakness {
  TOO_SHORT("password-too-short"),
  TOO_LONG("password-too-long"),
  COMMON("password-common"),
  CONTAINS_USERNAME("password-contains-username"),
  TOO_FEW_KINDS("password-too-few-kinds"),
  SAME_AS_BEFORE("password-same");

  private final String code;

  PasswordWeakness(String code) {
    this.code = code;
  }

  /** The key of its text in the error bundle. */
  public String code() {
    return code;
  }
}
