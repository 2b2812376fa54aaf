package org.interlock.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.domain.NextStepPolicy;
import org.interlock.learning.internal.EnrolmentReader;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** Answers the question that home asks first: what do I do next? */
@Stateless
@RolesAllowed(Roles.PERSON)
public class NextStepService {

  @Inject private EnrolmentReader enrolments;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;

  /** The one next step of the caller. */
  public NextStep mine() {
    List<EnrolmentReader.Mine> mine = enrolments.all();
    return NextStepPolicy.among(mine.stream().map(EnrolmentReader.Mine::standing).toList())
        .orElseGet(
            () ->
                NextStepPolicy.toStart(
                    versions.inForce(caller.nation()),
                    mine.stream().map(EnrolmentReader.Mine::standing).toList()));
  }
}
