package org.interlock.people;

import org.interlock.common.BusinessException;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.PasswordWeakness;

/** A proposed password does not meet the rules in force; the code says which, with the limit. */
public class PasswordRefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public PasswordRefusedException(PasswordWeakness weakness, PasswordRules rules) {
    super(weakness.code(), limitOf(weakness, rules));
  }

  private static int limitOf(PasswordWeakness weakness, PasswordRules rules) {
    return weakness == PasswordWeakness.TOO_LONG ? PasswordRules.LONGEST : rules.shortest();
  }
}
