package org.interlock.people;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;

/**
 * The two named sets of sign-in rules that an installation chooses between ({@code
 * interlock.password.preset}). Each value names the requirement it comes from; where a setting of
 * its own says something stricter, the stricter one holds.
 *
 * <table>
 * <caption>What each preset asks</caption>
 * <tr><th></th><th>{@link #NIST}: SP 800-63B-4, 3.1.1 and 800-53 AC-7, AC-11</th>
 *     <th>{@link #STIG}: DISA Application Security and Development STIG, V6</th></tr>
 * <tr><td>shortest password</td><td>8; the interface advises 15</td>
 *     <td>15 (APSC-DV-001680)</td></tr>
 * <tr><td>kinds of characters</td><td>none asked: composition rules shall not be imposed</td>
 *     <td>capital, small, digit, special (APSC-DV-001690 to 001720)</td></tr>
 * <tr><td>characters changed</td><td>none asked</td><td>8 (APSC-DV-001730)</td></tr>
 * <tr><td>youngest and oldest password</td><td>none: no change is forced by the calendar</td>
 *     <td>24 hours, 60 days (APSC-DV-001760, 001770)</td></tr>
 * <tr><td>former ones refused</td><td>none kept</td><td>5 (APSC-DV-001780)</td></tr>
 * <tr><td>failed sign-ins</td><td>as set; 3 in 15 minutes by default (AC-7)</td>
 *     <td>3 in 15 minutes (APSC-DV-000530)</td></tr>
 * <tr><td>idle session</td><td>as set; 15 minutes by default (AC-11)</td>
 *     <td>15 minutes, 10 for administrators (APSC-DV-000070, 000080)</td></tr>
 * </table>
 */
public enum SecurityPreset {
  NIST(8, 0, 0, Duration.ZERO, Duration.ZERO, 0),
  STIG(15, 4, 8, Duration.ofHours(24), Duration.ofDays(60), 5);

  private static final int STIG_FAILURES = 3;
  private static final Duration STIG_WINDOW = Duration.ofMinutes(15);
  private static final Duration STIG_IDLE = Duration.ofMinutes(15);
  private static final Duration STIG_IDLE_ADMINISTRATOR = Duration.ofMinutes(10);

  private final int shortest;
  private final int kinds;
  private final int changed;
  private final Duration youngest;
  private final Duration oldest;
  private final int remembered;

  SecurityPreset(
      int shortest, int kinds, int changed, Duration youngest, Duration oldest, int remembered) {
    this.shortest = shortest;
    this.kinds = kinds;
    this.changed = changed;
    this.youngest = youngest;
    this.oldest = oldest;
    this.remembered = remembered;
  }

  /**
   * The preset that this installation chose.
   *
   * @throws InvalidSettingException if it chose neither
   */
  public static SecurityPreset inForce() {
    String chosen = Setting.PASSWORD_PRESET.text();
    for (SecurityPreset preset : values()) {
      if (preset.name().toLowerCase(Locale.ROOT).equals(chosen)) {
        return preset;
      }
    }
    throw new InvalidSettingException(Setting.PASSWORD_PRESET, chosen, "nist or stig");
  }

  /** Shortest password, in characters. */
  public int shortest() {
    return shortest;
  }

  /** How many of the four kinds (capital, small, digit, other) a password must hold; 0 to 4. */
  public int kinds() {
    return kinds;
  }

  /** How many characters a new password must differ from the one before by; 0 for any. */
  public int changed() {
    return changed;
  }

  /** How old a password its owner chose must be before they may change it; zero for any age. */
  public Duration youngest() {
    return youngest;
  }

  /** The age from which a password must be changed before all else; zero for never. */
  public Duration oldest() {
    return oldest;
  }

  /** How many former passwords must not come back; 0 keeps none. */
  public int remembered() {
    return remembered;
  }

  /** Failed sign-ins let through, where the setting says {@code set}. */
  public int failures(int set) {
    return this == STIG ? Math.min(set, STIG_FAILURES) : set;
  }

  /** How long a failed sign-in counts, where the setting says {@code set}. */
  public Duration window(Duration set) {
    return this == STIG && set.compareTo(STIG_WINDOW) < 0 ? STIG_WINDOW : set;
  }

  /** How long a session of somebody in these roles may idle, where the setting says {@code set}. */
  public Duration idle(Duration set, Collection<Role> roles) {
    if (this == NIST) {
      return set;
    }
    Duration most = roles.contains(Role.ADMINISTRATOR) ? STIG_IDLE_ADMINISTRATOR : STIG_IDLE;
    return set.compareTo(most) < 0 ? set : most;
  }
}
