package org.interlock.people.domain;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.people.Role;

/**
 * That a person holds a role, and where: in one organization and everything below it. Part of its
 * {@link Person}, who alone gives and takes it.
 */
@Entity
@Table(name = "role_assignment")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until withdrawn or the person is erased")
public class RoleAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_assignment_seq")
  @SequenceGenerator(name = "role_assignment_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Role role;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  protected RoleAssignment() {}

  RoleAssignment(Person person, Role role, Organization organization, Instant now) {
    this.person = person;
    this.role = role;
    this.organization = organization;
    this.assignedAt = now;
  }

  boolean isFor(Role otherRole, Organization otherRoot) {
    return role == otherRole && organization.path().equals(otherRoot.path());
  }

  public Role role() {
    return role;
  }

  public Organization organization() {
    return organization;
  }
}
