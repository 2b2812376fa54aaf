package org.interlock.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.interlock.content.ContentLibrary;
import org.interlock.curriculum.internal.LibraryImport;

/** Takes libraries over as the start-up does, whenever a test likes. */
@Stateless
@PermitAll
public class CurriculumAgain {

  @Inject private LibraryImport library;

  /** Imports that library in a transaction of its own. */
  public LibraryImport.Outcome take(ContentLibrary content) {
    return library.take(content);
  }
}
