package org.interlock.people.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.DemoAccounts;
import org.interlock.people.DemoAccounts.DemoAccount;
import org.interlock.people.DemoAccounts.Start;
import org.interlock.people.Role;
import org.interlock.people.domain.HashParameters;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.OrganizationPath;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;

/**
 * Peoples the demonstration world at the first start that asks for one ({@code
 * INTERLOCK_DEMO=true}): whole in one transaction, or not at all. Later starts find it and leave it
 * as it has become. A production start never sees it.
 */
@Singleton
@Startup
@DenyAll
public class DemoWorldLoader {

  private static final Logger LOG = Logger.getLogger(DemoWorldLoader.class.getName());

  @Inject private PersonRepository persons;
  @Inject private Clock clock;

  @PostConstruct
  void load() {
    if (!Setting.DEMO.isOn() || persons.hasDemo()) {
      return;
    }
    if (!Setting.DEMO_SECRET.isSet()) {
      throw new InvalidSettingException(
          Setting.DEMO_SECRET, "", "a random text, because interlock.demo is true");
    }
    people(new DemoWorld(), clock.instant());
  }

  private void people(DemoWorld world, Instant now) {
    Map<String, List<Organization>> organizations = organizations(world, now);
    Map<String, PasswordHash> hashes = hashes();
    for (DemoWorld.PlannedPerson plan : world.people()) {
      List<Organization> ofNation = organizations.get(plan.nation());
      Person person =
          persons.add(new Person(ofNation.get(plan.place()), plan.name(), plan.preferences(), now));
      person.assign(plan.role(), ofNation.get(0), now);
      if (plan.role() == Role.MENTOR && plan.place() % 2 == 1) {
        person.assign(Role.TRAINEE, ofNation.get(0), now);
      }
      plan.account().ifPresent(account -> persons.add(signIn(person, account, hashes, now)));
    }
    LOG.log(
        Level.INFO,
        "Demo world peopled: {0} organizations, {1} people, {2} accounts",
        new Object[] {world.organizations().size(), world.people().size(), hashes.size()});
  }

  private Map<String, List<Organization>> organizations(DemoWorld world, Instant now) {
    Map<String, List<Organization>> ofNation = new HashMap<>();
    Map<OrganizationPath, Organization> byPath = new HashMap<>();
    for (DemoWorld.PlannedOrganization plan : world.organizations()) {
      Organization organization = founded(plan, byPath, now);
      byPath.put(organization.path(), persons.add(organization));
      ofNation.computeIfAbsent(plan.nation(), nation -> new ArrayList<>()).add(organization);
    }
    return ofNation;
  }

  private Organization founded(
      DemoWorld.PlannedOrganization plan, Map<OrganizationPath, Organization> known, Instant now) {
    List<String> codes = plan.codes();
    if (codes.size() == 1) {
      return Organization.topOf(persons.nation(plan.nation()), codes.get(0), plan.name(), now)
          .asDemo();
    }
    OrganizationPath parent = OrganizationPath.top(plan.nation(), codes.get(0));
    for (String code : codes.subList(1, codes.size() - 1)) {
      parent = parent.child(code);
    }
    return known.get(parent).found(codes.get(codes.size() - 1), plan.name(), now);
  }

  /** Hashed on all processors at once: the one slow part, done once in an installation's life. */
  private static Map<String, PasswordHash> hashes() {
    String secret = Setting.DEMO_SECRET.text();
    HashParameters parameters = HashParameters.pbkdf2(Setting.PASSWORD_ROUNDS.count());
    return DemoAccounts.ALL.parallelStream()
        .map(DemoAccount::username)
        .collect(
            Collectors.toConcurrentMap(
                Function.identity(),
                name -> PasswordHash.of(DemoAccounts.password(secret, name), parameters)));
  }

  private static SignInAccount signIn(
      Person person, DemoAccount account, Map<String, PasswordHash> hashes, Instant now) {
    Username username = new Username(account.username());
    PasswordHash hash = hashes.get(account.username());
    return account.start() == Start.FIRST_SIGN_IN
        ? SignInAccount.withInitialPassword(person, username, hash, now)
        : SignInAccount.withOwnPassword(person, username, hash, now);
  }
}
