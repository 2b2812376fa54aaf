package org.interlock.audit;

import jakarta.enterprise.context.RequestScoped;

/**
 * Where the present request came from; the door that takes the request tells it, the trail writes
 * it down.
 */
@RequestScoped
public class AuditOrigin {

  private static final String INSIDE = "inside";

  private String address = INSIDE;

  /** The network address, or {@code inside} for work that no request began. */
  public String address() {
    return address;
  }

  /**
   * Told once by the door.
   *
   * @param remote the network address of the request, 45 characters at most
   */
  public void cameFrom(String remote) {
    this.address = remote;
  }
}
