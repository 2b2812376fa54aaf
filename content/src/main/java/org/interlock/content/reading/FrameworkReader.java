package org.interlock.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.interlock.content.Competency;
import org.interlock.content.CompetencyArea;
import org.interlock.content.FrameworkContent;
import org.interlock.content.GlossaryTerm;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleLevel;
import org.interlock.content.PlannedModule;
import org.interlock.content.ProficiencyLevel;
import org.interlock.content.SourceEntry;

/** Reads what all modules share: competencies, bibliography, glossary and the plan of modules. */
public final class FrameworkReader {

  public static final String COMPETENCIES = "framework/competencies.yaml";
  public static final String PLANNED_MODULES = "framework/planned-modules.yaml";
  public static final String SOURCES = "framework/sources/";
  public static final String GLOSSARY = "framework/glossary/";

  private final ContentFiles files;

  public FrameworkReader(ContentFiles files) {
    this.files = files;
  }

  public FrameworkContent framework() {
    YamlValue root = yaml(COMPETENCIES);
    return new FrameworkContent(
        root.at("version").integer(),
        root.at("levels").items().stream().map(FrameworkReader::level).toList(),
        root.at("areas").items().stream().map(FrameworkReader::area).toList(),
        new ContentDigest().file(files, COMPETENCIES).hex());
  }

  public List<SourceEntry> sources() {
    return files.list(SOURCES).stream()
        .flatMap(file -> yaml(file).at("entries").items().stream())
        .map(FrameworkReader::source)
        .toList();
  }

  public List<GlossaryTerm> glossary() {
    return files.list(GLOSSARY).stream()
        .flatMap(file -> yaml(file).at("terms").items().stream())
        .map(FrameworkReader::term)
        .toList();
  }

  public List<PlannedModule> plannedModules() {
    return files.list(PLANNED_MODULES).stream()
        .flatMap(file -> yaml(file).at("modules").items().stream())
        .map(FrameworkReader::plannedModule)
        .toList();
  }

  private YamlValue yaml(String file) {
    return YamlValue.parse(file, files.text(file));
  }

  private static ProficiencyLevel level(YamlValue yaml) {
    return new ProficiencyLevel(
        yaml.at("number").integer(), yaml.at("code").text(), yaml.at("name").localised());
  }

  private static CompetencyArea area(YamlValue yaml) {
    Map<Integer, LocalisedText> descriptors = new TreeMap<>();
    yaml.at("levels")
        .entries()
        .forEach((number, text) -> descriptors.put(Integer.valueOf(number), text.localised()));
    return new CompetencyArea(
        yaml.at("code").text(),
        yaml.at("name").localised(),
        descriptors,
        yaml.at("competencies").items().stream()
            .map(c -> new Competency(c.at("code").text(), c.at("statement").localised()))
            .toList());
  }

  private static SourceEntry source(YamlValue yaml) {
    return new SourceEntry(
        yaml.at("id").text(),
        yaml.at("title").text(),
        yaml.at("publisher").text(),
        yaml.at("date").text(),
        yaml.find("url").map(YamlValue::text),
        yaml.textsAt("alsoAt"),
        SourceEntry.Grade.valueOf(yaml.at("grade").text().toUpperCase(Locale.ROOT)));
  }

  private static GlossaryTerm term(YamlValue yaml) {
    String file = yaml.file();
    return new GlossaryTerm(
        yaml.at("id").text(),
        yaml.at("term").localised(),
        yaml.at("definition").localised(),
        yaml.textsAt("sources"),
        file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')));
  }

  private static PlannedModule plannedModule(YamlValue yaml) {
    return new PlannedModule(
        yaml.at("code").text(),
        yaml.at("title").localised(),
        ModuleLevel.of(yaml.at("level").text()),
        yaml.at("hours").integer(),
        yaml.textsAt("prerequisites"));
  }
}
