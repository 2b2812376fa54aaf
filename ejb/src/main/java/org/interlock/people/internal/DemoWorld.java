package org.interlock.people.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlock.people.DemoAccounts;
import org.interlock.people.DemoAccounts.DemoAccount;
import org.interlock.people.Role;
import org.interlock.people.domain.PersonName;
import org.interlock.people.domain.Preferences;

/**
 * The plan of the demonstration world: who is where and does what. The same on every start and in
 * every installation, read from two bundled tables; nobody in it exists.
 *
 * <p>Each nation has {@value #PEOPLE_A_NATION} people: two career managers, five mentors, one
 * author and trainees for the rest. The printed accounts of a nation take the first places of their
 * role.
 */
final class DemoWorld {

  static final int PEOPLE_A_NATION = 25;

  private static final int CAREER_MANAGERS = 2;
  private static final int MENTORS = 5;
  private static final int AUTHORS = 1;

  /** Coprime to the number of family names, so that no pair of names comes twice. */
  private static final int STRIDE = 7;

  /** A planned organization: its nation, the codes from the top down, its name. */
  record PlannedOrganization(String nation, List<String> codes, String name) {}

  /**
   * A planned person.
   *
   * @param place index into the nation's organizations, in the order of the table
   * @param account set for those whose account is printed
   */
  record PlannedPerson(
      String nation,
      PersonName name,
      Role role,
      int place,
      Preferences preferences,
      Optional<DemoAccount> account) {}

  private record Names(Preferences preferences, List<String> given, List<String> family) {}

  private final List<PlannedOrganization> organizations;
  private final List<PlannedPerson> people = new ArrayList<>();

  DemoWorld() {
    organizations =
        table("demo-organizations.csv").stream()
            .map(row -> new PlannedOrganization(row[0], List.of(row[1].split("/")), row[2]))
            .toList();
    names().forEach(this::peopleOf);
  }

  List<PlannedOrganization> organizations() {
    return organizations;
  }

  List<PlannedPerson> people() {
    return List.copyOf(people);
  }

  private void peopleOf(String nation, Names names) {
    int places = (int) organizations.stream().filter(o -> o.nation().equals(nation)).count();
    List<DemoAccount> printed =
        new ArrayList<>(DemoAccounts.ALL.stream().filter(a -> a.nation().equals(nation)).toList());
    for (int i = 0; i < PEOPLE_A_NATION; i++) {
      Role role = roleAt(i);
      Optional<DemoAccount> account =
          printed.stream().filter(candidate -> candidate.role() == role).findFirst();
      account.ifPresent(printed::remove);
      people.add(
          new PlannedPerson(
              nation,
              account.map(DemoWorld::nameOf).orElse(nameAt(i, names)),
              role,
              role == Role.CAREER_MANAGER ? 0 : i % places,
              names.preferences(),
              account));
    }
    for (DemoAccount account : printed) {
      people.add(
          new PlannedPerson(
              nation,
              nameOf(account),
              account.role(),
              0,
              names.preferences(),
              Optional.of(account)));
    }
  }

  private static Role roleAt(int index) {
    if (index < CAREER_MANAGERS) {
      return Role.CAREER_MANAGER;
    }
    if (index < CAREER_MANAGERS + MENTORS) {
      return Role.MENTOR;
    }
    return index < CAREER_MANAGERS + MENTORS + AUTHORS ? Role.AUTHOR : Role.TRAINEE;
  }

  private static PersonName nameAt(int index, Names names) {
    return new PersonName(
        names.given().get(index % names.given().size()),
        names.family().get(index * STRIDE % names.family().size()));
  }

  private static PersonName nameOf(DemoAccount account) {
    return new PersonName(account.givenName(), account.familyName());
  }

  private static Map<String, Names> names() {
    Map<String, Names> names = new LinkedHashMap<>();
    for (String[] row : table("demo-names.csv")) {
      names.put(
          row[0],
          new Names(
              Preferences.of(row[1], row[2]),
              List.of(row[3].split(" ")),
              List.of(row[4].split(" "))));
    }
    return names;
  }

  private static List<String[]> table(String name) {
    try (InputStream in = DemoWorld.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
