package org.interlock.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.interlock.assessment.AttemptClosedException;
import org.interlock.assessment.AttemptDetail;
import org.interlock.assessment.AttemptService;
import org.interlock.common.NotFoundException;
import org.interlock.web.shell.AddressParts;

/**
 * The page of an open attempt: what is asked, what is saved, how long have I got?
 *
 * <p>An attempt that takes no answers any more leads to its result.
 */
@Named
@RequestScoped
public class AttemptView {

  @Inject private FacesContext faces;
  @Inject private AttemptService attempts;

  private AttemptDetail attempt;

  /**
   * Asks the service, before anything is written.
   *
   * @throws IOException if the way to the result cannot be sent
   */
  public void load() throws IOException {
    UUID uuid = AttemptAddress.of(AddressParts.text(0));
    try {
      attempt = attempts.attempt(uuid);
    } catch (AttemptClosedException closed) {
      attempts.submit(uuid);
      faces.getExternalContext().redirect("/result/" + uuid);
    }
  }

  /** The attempt; null on the way to its result. */
  public AttemptDetail getAttempt() {
    return attempt;
  }

  /** The server's time, in milliseconds since 1970, for the clock of the page. */
  public long getNow() {
    return attempt.now().toEpochMilli();
  }

  /** When the time ends, in milliseconds since 1970. */
  public long getDeadline() {
    return attempt.deadline().toEpochMilli();
  }

  /** Reads an attempt's id out of an address. */
  static final class AttemptAddress {

    private AttemptAddress() {}

    /**
     * @throws NotFoundException when it is no id
     */
    static UUID of(String id) {
      if (id == null || !id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
        throw new NotFoundException("attempt", id);
      }
      return UUID.fromString(id);
    }
  }
}
