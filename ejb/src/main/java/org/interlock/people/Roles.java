package org.interlock.people;

/**
 * The role names as the container knows them: what {@code @RolesAllowed} and the groups of a caller
 * spell. {@link #PERSON} is held by everybody who is signed in with a password of their own.
 */
public final class Roles {

  /** Everybody who is signed in, with a password of their own and all that their role asks. */
  public static final String PERSON = "person";

  /** Signed in with an initial password: may do nothing but change it. */
  public static final String NEWCOMER = "newcomer";

  /** Signed in, but their role asks for a second factor: may do nothing but set one up. */
  public static final String WITHOUT_SECOND_FACTOR = "without-second-factor";

  public static final String TRAINEE = "trainee";
  public static final String MENTOR = "mentor";
  public static final String CAREER_MANAGER = "career-manager";
  public static final String AUTHOR = "author";
  public static final String ADMINISTRATOR = "administrator";

  /** The product itself: jobs and start-up work. */
  public static final String SYSTEM = "system";

  private Roles() {}
}
