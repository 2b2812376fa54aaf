package org.interlock.curriculum.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.interlock.common.Setting;
import org.interlock.content.ContentLibrary;

/**
 * Imports the shipped library when the server starts, and the demo world's content with it where
 * the setting says so. When it fails, the start fails with what is wrong and the curriculum is as
 * it was.
 */
@Singleton
@Startup
@PermitAll
public class CurriculumStart {

  private static final System.Logger LOG = System.getLogger(CurriculumStart.class.getName());

  @Inject private LibraryImport library;

  /** One transaction: that of this callback. */
  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void importLibrary() {
    ContentLibrary content =
        Setting.DEMO.isOn() ? ContentLibrary.shippedWithDemo() : ContentLibrary.shipped();
    LibraryImport.Outcome outcome = library.take(content);
    LOG.log(
        Level.INFO,
        outcome.unchanged()
            ? "Curriculum unchanged: {0} modules"
            : "Curriculum imported: {0} modules, new versions of {1}",
        content.modules().size(),
        outcome.published());
  }
}
