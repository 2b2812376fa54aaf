package org.interlock.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.interlock.people.ReleaseLabels;

/** Changes a label as an import does, in a transaction of its own. */
@Stateless
@PermitAll
public class Relabelling {

  @Inject private ReleaseLabels labels;

  public void release(String key, String owner, Set<String> nations) {
    labels.label(key, owner, nations);
  }
}
