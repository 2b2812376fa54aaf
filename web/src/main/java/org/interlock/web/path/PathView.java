package org.interlock.web.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlock.certification.RequirementStanding;
import org.interlock.certification.StandingDetail;
import org.interlock.certification.StandingService;
import org.interlock.certification.TrackRow;
import org.interlock.certification.TrackService;
import org.omnifaces.cdi.Param;

/** My path: how far am I, what is missing and why? */
@Named
@RequestScoped
public class PathView {

  @Inject
  @Param(name = "level")
  private String wished;

  @Inject private TrackService tracks;
  @Inject private StandingService standings;
  @Inject private ModulesOfMine modules;

  private TrackRow track;
  private Map<String, StandingDetail> levels;
  private StandingDetail standing;

  @PostConstruct
  void load() {
    track = tracks.mine();
    List<StandingDetail> all = standings.mine(track.code());
    levels = all.stream().collect(Collectors.toMap(StandingDetail::level, Function.identity()));
    standing =
        levels.getOrDefault(
            wished == null ? "" : wished,
            all.stream()
                .filter(each -> !each.isComplete())
                .findFirst()
                .orElse(all.get(all.size() - 1)));
  }

  /** The track and its levels. */
  public TrackRow getTrack() {
    return track;
  }

  /** The level looked at: the one asked for, else the first that is not complete. */
  public StandingDetail getStanding() {
    return standing;
  }

  /** The standing on one of the levels. */
  public StandingDetail on(String level) {
    return levels.get(level);
  }

  /** Requirements that are met. */
  public List<RequirementStanding> getMet() {
    return standing.requirements().stream().filter(RequirementStanding::met).toList();
  }

  /** Requirements that are not met yet. */
  public List<RequirementStanding> getMissing() {
    return standing.requirements().stream().filter(each -> !each.met()).toList();
  }

  /** Where the person is with the modules that requirements ask for. */
  public ModulesOfMine getModules() {
    return modules;
  }

  /** Minutes of work that are left in the modules of this level that are open. */
  public int getMinutesLeft() {
    return getMissing().stream().mapToInt(modules::minutesLeft).sum();
  }

  /** Modules of this level that are still in preparation, whose work nobody can count yet. */
  public long getInPreparation() {
    return getMissing().stream().filter(modules::isInPreparation).count();
  }
}
