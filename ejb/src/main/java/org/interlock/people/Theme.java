package org.interlock.people;

/** How a person likes the interface: as the device says, light, or dark. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
