package org.interlock.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.interlock.audit.Audited;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.Preferences;
import org.interlock.people.internal.PersonRepository;
import org.interlock.people.internal.SessionFactsRepository;

/** The caller's own profile: everybody reads and sets theirs, and nobody another's. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ProfileService {

  @Inject private Caller caller;
  @Inject private PersonRepository persons;
  @Inject private SessionFactsRepository facts;

  /** The caller's profile. */
  public ProfileDetail mine() {
    Person person = persons.byId(caller.personId());
    Preferences preferences = person.preferences();
    Organization organization = person.organization();
    return new ProfileDetail(
        person.name().given(),
        person.name().family(),
        persons.accountOf(person.id()).map(account -> account.username()).orElse(""),
        person.nation().nameIn(caller.locale()),
        organization.name(),
        roles(person),
        preferences.language(),
        preferences.zone(),
        preferences.theme());
  }

  /**
   * Sets how the caller likes to read.
   *
   * @throws PreferenceRefusedException if the language or time zone is not known
   */
  @Audited(action = "prefer", object = "profile")
  public void prefer(String language, String zone, Theme theme) {
    set(language, zone, theme);
  }

  /**
   * Sets the caller's language alone, as the switch in the top bar does.
   *
   * @throws PreferenceRefusedException if the language is not known
   */
  @Audited(action = "prefer", object = "profile")
  public void speak(String language) {
    SessionFacts present = caller.facts();
    set(language, present.zone(), present.theme());
  }

  /** Sets the caller's theme alone, as the switch in the top bar does. */
  @Audited(action = "prefer", object = "profile")
  public void dress(Theme theme) {
    SessionFacts present = caller.facts();
    set(present.language(), present.zone(), theme);
  }

  private void set(String language, String zone, Theme theme) {
    if (!Preferences.LANGUAGES.contains(language)) {
      throw new PreferenceRefusedException("languageUnknown", language);
    }
    if (!Preferences.isZone(zone)) {
      throw new PreferenceRefusedException("zoneUnknown", zone);
    }
    persons.byId(caller.personId()).prefer(new Preferences(language, zone, theme));
    facts.forget(caller.person());
  }

  private static List<ProfileDetail.RoleRow> roles(Person person) {
    return person.assignments().stream()
        .map(held -> new ProfileDetail.RoleRow(held.role(), held.organization().name()))
        .sorted(Comparator.comparing(ProfileDetail.RoleRow::role))
        .toList();
  }
}
