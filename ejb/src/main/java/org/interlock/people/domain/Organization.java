package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;

/**
 * A ministry, agency, command or office: a node in the tree of one nation. It knows its place as a
 * path of codes from the nation down, so that a subtree is all paths with one prefix. Roles count
 * within such a subtree.
 */
@Entity
@Table(name = "organization")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Organization {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_seq")
  @SequenceGenerator(name = "organization_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "nation_code")
  private Nation nation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Organization parent;

  private String code;

  @Column(name = "path")
  private String pathText;

  private String name;

  private boolean demo;

  protected Organization() {}

  private Organization(Nation nation, OrganizationPath path, String name, Instant now) {
    if (name.isBlank() || name.length() > 160) {
      throw new IllegalArgumentException(
          "organization name " + name + ": expected 1 to 160 characters");
    }
    this.uuid = Uuid7.next(now);
    this.nation = nation;
    this.code = path.code();
    this.pathText = path.toString();
    this.name = name;
  }

  /** The top of a nation's tree, usually its ministry. */
  public static Organization topOf(Nation nation, String code, String name, Instant now) {
    return new Organization(nation, OrganizationPath.top(nation.code(), code), name, now);
  }

  /** A new organization directly under this one, in the same nation. */
  public Organization found(String childCode, String childName, Instant now) {
    Organization child = new Organization(nation, path().child(childCode), childName, now);
    child.parent = this;
    child.demo = demo;
    return child;
  }

  /** Marks this organization as part of the demonstration world. */
  public Organization asDemo() {
    this.demo = true;
    return this;
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

  public OrganizationPath path() {
    return OrganizationPath.of(pathText);
  }

  public String name() {
    return name;
  }

  public boolean isDemo() {
    return demo;
  }
}
