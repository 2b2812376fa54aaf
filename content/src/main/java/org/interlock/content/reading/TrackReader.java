package org.interlock.content.reading;

import java.util.List;
import java.util.Locale;
import org.interlock.content.ModuleLevel;
import org.interlock.content.RequirementContent;
import org.interlock.content.RequirementContent.Kind;
import org.interlock.content.RequirementContent.Provenance;
import org.interlock.content.TrackContent;
import org.interlock.content.TrackLevel;

/** Reads the certification tracks. */
public final class TrackReader {

  public static final String TRACKS = "tracks/";

  private final ContentFiles files;

  public TrackReader(ContentFiles files) {
    this.files = files;
  }

  public List<TrackContent> tracks() {
    return files.list(TRACKS).stream().map(this::track).toList();
  }

  private TrackContent track(String file) {
    YamlValue yaml = YamlValue.parse(file, files.text(file));
    return new TrackContent(
        yaml.at("code").text(),
        yaml.at("version").integer(),
        yaml.at("name").localised(),
        yaml.at("summary").localised(),
        yaml.at("levels").items().stream().map(TrackReader::level).toList(),
        new ContentDigest().file(files, file).hex());
  }

  private static TrackLevel level(YamlValue yaml) {
    return new TrackLevel(
        yaml.at("code").text(),
        ModuleLevel.of(yaml.at("level").text()),
        yaml.at("name").localised(),
        yaml.at("requirements").items().stream().map(TrackReader::requirement).toList());
  }

  private static RequirementContent requirement(YamlValue yaml) {
    Kind kind = Kind.valueOf(constant(yaml.at("kind").text()));
    List<String> modules = yaml.textsAt("modules");
    int amount =
        switch (kind) {
          case MODULES -> modules.size();
          case MONTHS -> yaml.at("months").integer();
          case COUNT, ASSESSMENT -> yaml.at("count").integer();
        };
    return new RequirementContent(
        yaml.at("code").text(),
        kind,
        yaml.at("name").localised(),
        modules,
        yaml.find("of").map(YamlValue::text),
        amount,
        Provenance.valueOf(constant(yaml.at("provenance").text())),
        yaml.textsAt("sources"));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
