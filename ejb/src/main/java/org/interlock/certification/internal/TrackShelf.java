package org.interlock.certification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.certification.domain.Track;

/** Keeps the published tracks in memory; they change at start only, with the content. */
@ApplicationScoped
public class TrackShelf {

  @Inject private TrackLoading loading;

  private volatile List<Track> tracks;

  /** The newest version of every track. */
  public List<Track> all() {
    List<Track> known = tracks;
    if (known == null) {
      known = loading.newest();
      tracks = known;
    }
    return known;
  }

  /** Forgets what it knows, after new versions were published. */
  public void clear() {
    tracks = null;
  }
}
