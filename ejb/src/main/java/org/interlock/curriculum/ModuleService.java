package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.internal.ModuleReader;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** Shows modules to the people of the nations that they are releasable to. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ModuleService {

  @Inject private ModuleReader modules;
  @Inject private Caller caller;

  /**
   * The version of a module that a new enrolment would get.
   *
   * @param code for instance {@code F01}
   * @throws NotFoundException if there is no such module, it is retired, or it is not releasable to
   *     the caller's nation; which of these is not told
   */
  public ModuleDetail module(String code) {
    return modules
        .inForce(code, caller.nation())
        .orElseThrow(() -> new NotFoundException("module", code));
  }

  /**
   * Any published version of a module, in force or not.
   *
   * @throws NotFoundException if there is no such version or its module is not releasable to the
   *     caller's nation; which of these is not told
   */
  public ModuleDetail version(long versionId) {
    return modules.versions(Set.of(versionId), caller.nation()).values().stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("module", versionId));
  }
}
