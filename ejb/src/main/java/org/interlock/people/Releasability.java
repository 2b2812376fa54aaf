package org.interlock.people;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * To whom a thing may be shown: to the nation that owns it, always, and to the nations it is
 * released to. Without any marking it stays with its owner. What stands inside another thing is
 * never shown more widely than the outer one; see {@link #within}.
 *
 * @param owner ISO 3166-1 alpha-2 code
 * @param nations the codes it is released to, the owner among them, or {@link #EVERY_NATION}
 */
public record Releasability(String owner, Set<String> nations) {

  /** Stands in {@link #nations()} for all nations. */
  public static final String EVERY_NATION = "*";

  /** How content files spell {@link #EVERY_NATION}. */
  public static final String ALL = "ALL";

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  public Releasability {
    Set<String> all = new TreeSet<>();
    all.add(owner);
    for (String nation : nations) {
      all.add(ALL.equals(nation) ? EVERY_NATION : nation);
    }
    all.forEach(Releasability::check);
    if (EVERY_NATION.equals(owner)) {
      throw new IllegalArgumentException("every nation cannot own a thing: expected one");
    }
    nations = Set.copyOf(all);
  }

  /** Shown to its owner alone. */
  public static Releasability ofOwner(String owner) {
    return new Releasability(owner, Set.of());
  }

  public boolean isForEveryNation() {
    return nations.contains(EVERY_NATION);
  }

  public boolean includes(String nation) {
    return isForEveryNation() || nations.contains(nation);
  }

  /**
   * This releasability cut down to what {@code outer} allows: the label of a lesson within its
   * module. Both have the same owner, who keeps seeing it.
   *
   * @throws IllegalArgumentException if the owners differ
   */
  public Releasability within(Releasability outer) {
    if (!owner.equals(outer.owner)) {
      throw new IllegalArgumentException(
          "a part owned by " + owner + " stands within a whole owned by " + outer.owner);
    }
    if (isForEveryNation()) {
      return outer;
    }
    Set<String> both = new TreeSet<>(nations);
    both.removeIf(nation -> !outer.includes(nation));
    return new Releasability(owner, both);
  }

  private static void check(String nation) {
    if (!EVERY_NATION.equals(nation) && !CODE.matcher(nation).matches()) {
      throw new IllegalArgumentException(
          "nation code " + nation + ": expected two capital letters of ISO 3166-1, or ALL");
    }
  }
}
