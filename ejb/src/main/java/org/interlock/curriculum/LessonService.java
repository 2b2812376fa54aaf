package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.internal.LessonReader;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** Shows lessons to the people of the nations that they are releasable to. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LessonService {

  @Inject private LessonReader lessons;
  @Inject private Caller caller;

  /**
   * A page of a module version.
   *
   * @param number its place in the module, from 1
   * @throws NotFoundException if there is no such lesson, or it or its module is not releasable to
   *     the caller's nation; which of these is not told
   */
  public LessonDetail lesson(long versionId, int number) {
    return lessons
        .lesson(versionId, number, caller.nation())
        .orElseThrow(() -> new NotFoundException("lesson", number));
  }
}
