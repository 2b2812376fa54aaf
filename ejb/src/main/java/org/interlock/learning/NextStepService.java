package org.interlock.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NextStepService {

  @Inject private EnrolmentReader enrolments;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;

  /** The caller's desk: read once, for the step and the list. */
  public Desk desk() {
    List<EnrolmentReader.Mine> mine = enrolments.all();
    return new Desk(next(mine), mine.stream().map(EnrolmentReader.Mine::row).toList());
  }

  private NextStep next(List<EnrolmentReader.Mine> mine) {
    return NextStepPolicy.among(mine.stream().map(EnrolmentReader.Mine::standing).toList())
        .orElseGet(
            () ->
                NextStepPolicy.toStart(
                    versions.inForce(caller.nation()),
                    mine.stream().map(EnrolmentReader.Mine::standing).toList()));
  }
}
