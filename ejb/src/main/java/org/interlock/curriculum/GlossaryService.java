package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlock.curriculum.internal.ReferenceRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** The words of the trade, as far as the modules that they were written for are releasable. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GlossaryService {

  @Inject private ReferenceRepository references;
  @Inject private Caller caller;

  /** All terms in the alphabetical order of the caller's language. */
  public List<GlossaryRow> terms() {
    return alphabetical(references.terms(caller.nation()));
  }

  /**
   * The terms with these slugs, such as those of one lesson, in the same order. What the caller may
   * not see is left out.
   *
   * @param codes at most some dozens
   */
  public List<GlossaryRow> terms(Set<String> codes) {
    return codes.isEmpty() ? List.of() : alphabetical(references.terms(codes, caller.nation()));
  }

  /** Those of the slugs whose terms the caller may see, in their order. */
  public List<String> visible(Set<String> codes) {
    Set<String> shown = references.termCodes(caller.nation());
    return codes.stream().filter(shown::contains).sorted().toList();
  }

  private List<GlossaryRow> alphabetical(List<GlossaryRow> rows) {
    Locale locale = caller.locale();
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (GlossaryRow row) -> row.term().in(locale), Collator.getInstance(locale)))
        .toList();
  }
}
