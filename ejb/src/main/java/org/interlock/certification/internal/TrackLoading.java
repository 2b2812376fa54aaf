package org.interlock.certification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.certification.domain.Track;
import org.interlock.certification.domain.TrackVersion;

/**
 * Reads published tracks with all their parts for {@link TrackShelf}, in a transaction: whoever
 * asks the shelf mostly runs in none.
 */
@Stateless
@PermitAll
public class TrackLoading {

  @Inject private CertificationRepository repository;

  /** The newest version of every track. */
  public List<Track> newest() {
    return repository.newestTracks().stream().map(TrackVersion::published).toList();
  }
}
