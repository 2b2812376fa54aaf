package org.interlock.curriculum;

/** How long a module takes, coarsely enough to choose by. */
public enum HoursBand {
  UP_TO_2(0, 120),
  UP_TO_4(120, 240),
  UP_TO_8(240, 480),
  LONGER(480, Integer.MAX_VALUE);

  private final int above;
  private final int upTo;

  HoursBand(int above, int upTo) {
    this.above = above;
    this.upTo = upTo;
  }

  /** The band of a learner effort in minutes. */
  public static HoursBand of(int minutes) {
    for (HoursBand band : values()) {
      if (minutes > band.above && minutes <= band.upTo) {
        return band;
      }
    }
    return UP_TO_2;
  }
}
