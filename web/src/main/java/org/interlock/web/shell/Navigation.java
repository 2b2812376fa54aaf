package org.interlock.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places a person can go to, in the order and groups of the rail, as {@code #{navigation}}.
 *
 * <p>Only places that exist and that the person may enter are named: in this product everybody
 * learns.
 */
@Named("navigation")
@RequestScoped
public class Navigation {

  /** One page of the rail; its key is its address, its text {@code shell.<key>}. */
  public record Place(String key, String icon) {

    /** Key of its name in the bundles. */
    public String getTextKey() {
      return "shell." + key;
    }
  }

  /** Places under one heading. */
  public record Group(String key, List<Place> places) {

    /** Key of its heading in the bundles. */
    public String getTextKey() {
      return "shell.group." + key;
    }
  }

  private static final Place HOME = new Place("home", "home");
  private static final Place CATALOGUE = new Place("catalogue", "book");
  private static final Place PATH = new Place("path", "path");
  private static final Place RECORDS = new Place("records", "records");
  private static final Place GLOSSARY = new Place("glossary", "glossary");
  private static final Place SOURCES = new Place("sources", "quote");
  private static final Place HELP = new Place("help", "help");

  private static final List<Group> GROUPS =
      List.of(
          new Group("learning", List.of(HOME, CATALOGUE, PATH, RECORDS)),
          new Group("reference", List.of(GLOSSARY, SOURCES, HELP)));
  private static final List<Place> BAR = List.of(HOME, CATALOGUE, PATH, RECORDS, HELP);

  private String path;

  /** For the container. */
  protected Navigation() {}

  /** Remembers where the person is. */
  @Inject
  public Navigation(HttpServletRequest request) {
    path = request.getRequestURI();
  }

  /** The rail's groups. */
  public List<Group> getGroups() {
    return GROUPS;
  }

  /** The places of the bar at the bottom of a narrow window. */
  public List<Place> getBar() {
    return BAR;
  }

  /** The place that the rail marks; empty where it marks none. All that its look depends on. */
  public String getAt() {
    return Stream.concat(GROUPS.stream().flatMap(group -> group.places().stream()), BAR.stream())
        .filter(place -> !"false".equals(current(place)))
        .map(place -> place.key() + ' ' + current(place))
        .findFirst()
        .orElse("");
  }

  /**
   * {@code page} where the person is, {@code true} for a page below the catalogue, else {@code
   * false}.
   */
  public String current(Place place) {
    if (path.equals('/' + place.key())) {
      return "page";
    }
    boolean below = path.startsWith("/module/") || path.startsWith("/lesson/");
    return below && place.equals(CATALOGUE) ? "true" : "false";
  }
}
