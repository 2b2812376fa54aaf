package org.interlock.people;

import org.interlock.common.BusinessException;

/** A language or time zone that Interlock does not know was chosen. */
public class PreferenceRefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  PreferenceRefusedException(String code, String value) {
    super(code, value);
  }
}
