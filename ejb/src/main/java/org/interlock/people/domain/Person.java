package org.interlock.people.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;
import org.interlock.people.Role;
import org.interlock.people.Theme;

/**
 * Somebody who learns, mentors, manages, writes or administers: of one nation, at home in one
 * organization of it, with roles that each count in an organization subtree. A person is taken on
 * once, changes language, zone and theme as they like, and is disabled when they leave; what they
 * did stays.
 */
@Entity
@Table(name = "person")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.BLANKED,
    kept = "until the person's erasure is granted; the row stays as the anchor of the trail")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "nation_code")
  private Nation nation;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String language;

  private String zone;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Theme theme;

  private boolean active;

  private boolean demo;

  @Column(name = "created_at")
  private Instant createdAt;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<RoleAssignment> assignments = new LinkedHashSet<>();

  protected Person() {}

  /** Takes a person on, at home in {@code organization} and of its nation. */
  public Person(Organization organization, PersonName name, Preferences preferences, Instant now) {
    this.uuid = Uuid7.next(now);
    this.organization = organization;
    this.nation = organization.nation();
    this.demo = organization.isDemo();
    this.givenName = name.given();
    this.familyName = name.family();
    this.active = true;
    this.createdAt = now;
    prefer(preferences);
  }

  /** Sets how the person likes to read: language, time zone, theme. */
  public final void prefer(Preferences preferences) {
    this.language = preferences.language();
    this.zone = preferences.zone();
    this.theme = preferences.theme();
  }

  /** Gives the person a role in the subtree of {@code root}; given twice, it counts once. */
  public void assign(Role role, Organization root, Instant now) {
    if (assignments.stream().noneMatch(held -> held.isFor(role, root))) {
      assignments.add(new RoleAssignment(this, role, root, now));
    }
  }

  /** Takes a role back; the person's sessions lose it on their next request. */
  public void withdraw(Role role, Organization root) {
    assignments.removeIf(held -> held.isFor(role, root));
  }

  public Long id() {
    return id;
  }

  public UUID uuid() {
    return uuid;
  }

  public Nation nation() {
    return nation;
  }

  public Organization organization() {
    return organization;
  }

  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  public Preferences preferences() {
    return new Preferences(language, zone, theme);
  }

  public boolean isActive() {
    return active;
  }

  public boolean isDemo() {
    return demo;
  }

  public Set<RoleAssignment> assignments() {
    return Set.copyOf(assignments);
  }
}
