package org.interlock.assessment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interlock.assessment.domain.Bank;

/**
 * Keeps the banks of module versions in memory. A bank never changes once its version is published,
 * so nothing needs to be thrown away but what nobody asks for: beyond {@value #MOST} versions the
 * shelf is cleared and fills again.
 */
@ApplicationScoped
public class BankShelf {

  private static final int MOST = 200;

  @Inject private AssessmentRepository repository;

  private final Map<Long, Bank> banks = new ConcurrentHashMap<>();

  /** The bank of a version; assumes a running transaction. */
  public Bank of(long moduleVersionId) {
    Bank known = banks.get(moduleVersionId);
    if (known != null) {
      return known;
    }
    if (banks.size() >= MOST) {
      banks.clear();
    }
    Bank read = repository.bank(moduleVersionId);
    banks.put(moduleVersionId, read);
    return read;
  }
}
