package org.interlock.certification.domain;

import java.util.List;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.Judgement;

/**
 * A certain module is completed, in any version of it.
 *
 * @param module code of the module
 */
public record ModuleRequirement(String module) implements Requirement {

  @Override
  public Judgement judge(EvidenceFile file) {
    List<EvidenceRow> found = file.of(EvidenceKind.MODULE, module);
    if (found.isEmpty()) {
      return new Judgement.NotYet(found, "module.missing", List.of(module));
    }
    return new Judgement.Met(found, "module.met", List.of(module, found.get(0).at()));
  }
}
