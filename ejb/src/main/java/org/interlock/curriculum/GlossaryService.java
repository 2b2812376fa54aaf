package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.internal.ReferenceRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** The words of the trade, as far as the modules that they were written for are releasable. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class GlossaryService {

  @Inject private ReferenceRepository references;
  @Inject private Caller caller;

  /** All terms in the alphabetical order of the caller's language. */
  public List<GlossaryRow> terms() {
    Collator collator = Collator.getInstance(caller.locale());
    return references.terms(caller.nation()).stream()
        .sorted(Comparator.comparing((GlossaryRow row) -> row.term().in(caller.locale()), collator))
        .toList();
  }

  /**
   * One term.
   *
   * @param code the slug under which lessons refer to it
   * @throws NotFoundException if there is none that the caller may see
   */
  public GlossaryRow term(String code) {
    return references
        .term(code, caller.nation())
        .orElseThrow(() -> new NotFoundException("term", code));
  }
}
