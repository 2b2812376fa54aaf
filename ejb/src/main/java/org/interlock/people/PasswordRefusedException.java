package org.interlock.people;

import org.interlock.common.BusinessException;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.PasswordWeakness;

/** A proposed password does not meet the rules in force; the code says which, with the limit. */
public class PasswordRefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public PasswordRefusedException(PasswordWeakness weakness, SecurityPreset preset) {
    super(weakness.code(), limitOf(weakness, preset));
  }

  private static int limitOf(PasswordWeakness weakness, SecurityPreset preset) {
    return switch (weakness) {
      case TOO_LONG -> PasswordRules.LONGEST;
      case TOO_SIMILAR -> preset.changed();
      case USED_BEFORE -> preset.remembered();
      default -> preset.shortest();
    };
  }
}
