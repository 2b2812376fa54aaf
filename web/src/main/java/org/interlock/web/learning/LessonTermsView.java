package org.interlock.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlock.curriculum.GlossaryRow;
import org.interlock.curriculum.GlossaryService;

/** The terms of the glossary beside a lesson. */
@Named("lessonTerms")
@RequestScoped
public class LessonTermsView {

  @Inject private LessonView view;
  @Inject private GlossaryService glossary;

  private List<GlossaryRow> rows;

  /** Terms that the text uses, in the glossary's order; asked for when written. */
  public List<GlossaryRow> getRows() {
    if (rows == null) {
      rows = glossary.terms(view.getLesson().terms());
    }
    return rows;
  }

  /** The terms that this reader is shown, which tell one fragment from another. */
  public String getKey() {
    return String.join(" ", glossary.visible(view.getLesson().terms()));
  }
}
