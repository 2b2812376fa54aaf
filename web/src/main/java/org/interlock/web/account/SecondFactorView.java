package org.interlock.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.IntSupplier;
import org.interlock.common.BusinessException;
import org.interlock.people.SecondFactorDetail;
import org.interlock.people.SecondFactorService;
import org.interlock.web.i18n.Formats;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.util.Faces;

/** The person's second factor: set up, looked after, switched off. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorView {

  @Inject private FreshCodesView fresh;
  @Inject private ActiveUser user;
  @Inject private Formats formats;
  @EJB private SecondFactorService factors;

  private SecondFactorDetail detail;
  private String proof = "";
  private String error;

  @PostConstruct
  void read() {
    detail = factors.mine(user.ticket());
    if (isOn() && Faces.isPostback()) {
      fresh.showAgain();
    }
  }

  /** Asks for a secret to take over into an app; a proved password gives the session a new id. */
  public void offer() {
    attempt(
        () -> {
          user.offered(factors.offer(proof));
          Faces.getRequest().changeSessionId();
        });
  }

  /**
   * Puts the offered secret into force and shows the recovery codes, this once. The session keeps
   * the id that it got with the offer, so that a second press on the button is known to be one.
   */
  public void confirm() {
    attempt(() -> user.change(this::confirmed));
  }

  private int confirmed() {
    int epoch = fresh.show(factors.confirm(user.ticket(), proof));
    fresh.keepFor(proof);
    user.offered("");
    return epoch;
  }

  /** Makes new recovery codes and shows them, this once. */
  public void renew() {
    attempt(() -> goOn(() -> fresh.show(factors.renewCodes(proof))));
  }

  /** Switches it off. */
  public void switchOff() {
    attempt(() -> goOn(() -> factors.switchOff(proof)));
  }

  private void goOn(IntSupplier change) {
    user.change(change);
    Faces.getRequest().changeSessionId();
  }

  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (BusinessException refusal) {
      error = formats.message("error." + refusal.code(), refusal.arguments());
    }
    read();
    if (!fresh.getCodes().isEmpty()) {
      error = null;
    }
  }

  /** What was wrong, in the person's language; null if nothing. */
  public String getError() {
    return error;
  }

  public SecondFactorDetail getDetail() {
    return detail;
  }

  /** Whether it is asked for at sign-in. */
  public boolean isOn() {
    return detail.since().isPresent();
  }

  /** The secret as a drawing to scan. */
  public QrCode getQr() {
    return new QrCode(detail.offer().orElseThrow().address());
  }

  /** What is typed to prove something, a password or a code; never given back. */
  public String getProof() {
    return "";
  }

  public void setProof(String proof) {
    this.proof = proof == null ? "" : proof;
  }
}
