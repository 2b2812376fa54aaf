package org.interlock.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.certification.domain.Track;
import org.interlock.certification.internal.TrackShelf;
import org.interlock.common.NotFoundException;
import org.interlock.people.Roles;

/** Tells which certification tracks there are. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrackService {

  private static final String BEGINNING = "T-IND";

  @Inject private TrackShelf shelf;

  /** The newest version of every track, by code. */
  public List<TrackRow> tracks() {
    return shelf.all().stream().map(TrackService::row).toList();
  }

  /**
   * The track that the caller is on. As long as nobody is assigned to one, it is the track by which
   * everybody begins, else the first there is (product rule).
   *
   * @throws NotFoundException when no track is published
   */
  public TrackRow mine() {
    List<TrackRow> all = tracks();
    return all.stream()
        .filter(track -> track.code().equals(BEGINNING))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new NotFoundException("track", BEGINNING));
  }

  private static TrackRow row(Track track) {
    return new TrackRow(
        track.code(),
        track.version(),
        track.name(),
        track.summary(),
        track.levels().stream()
            .map(
                level ->
                    new TrackRow.LevelRow(
                        level.code(), level.stage(), level.name(), level.rules().size()))
            .toList());
  }
}
