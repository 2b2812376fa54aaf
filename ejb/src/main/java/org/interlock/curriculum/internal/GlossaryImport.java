package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.interlock.content.ContentLibrary;
import org.interlock.content.GlossaryTerm;
import org.interlock.curriculum.domain.CurriculumModule;
import org.interlock.curriculum.domain.References;
import org.interlock.curriculum.domain.Term;

/**
 * Takes over the glossary. A term bears the label of the module that brought it in; a term that the
 * library no longer holds goes.
 */
@ApplicationScoped
public class GlossaryImport {

  @Inject private CurriculumRepository curriculum;

  /**
   * Adds, rewords and removes terms.
   *
   * @throws IllegalArgumentException if a term names a module or a source that is not held
   */
  void take(ContentLibrary library) {
    Map<String, CurriculumModule> modules = curriculum.modules();
    References held = new References(Map.of(), curriculum.sources(), modules);
    Map<String, Term> gone = new HashMap<>(curriculum.terms());
    for (GlossaryTerm published : library.glossary()) {
      Term term = gone.remove(published.id());
      if (term == null) {
        term = new Term(published.id());
      }
      CurriculumModule module = modules.get(published.module());
      if (module == null) {
        throw new IllegalArgumentException(
            "term "
                + published.id()
                + " was written for module "
                + published.module()
                + ", which is not in the library");
      }
      term.revise(published, module.labelId(), held.sources(published.sources()));
      curriculum.add(term);
    }
    gone.values().forEach(curriculum::remove);
  }
}
