package org.interlock.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interlock.content.AssessmentPlan;
import org.interlock.content.CompetencyTarget;
import org.interlock.content.ExhibitContent;
import org.interlock.content.ItemContent;
import org.interlock.content.LessonContent;
import org.interlock.content.ModuleContent;
import org.interlock.content.ModuleLevel;
import org.interlock.content.ObjectiveContent;
import org.interlock.content.ReadingListEntry;

/** Reads one module with all that belongs to it. */
public final class ModuleReader {

  private final ContentFiles files;

  public ModuleReader(ContentFiles files) {
    this.files = files;
  }

  /** Reads the module in {@code modules/<code>/}. */
  public ModuleContent module(String code) {
    String folder = "modules/" + code + "/";
    String file = folder + "module.yaml";
    YamlValue yaml = YamlValue.parse(file, files.text(file));
    List<ExhibitContent> exhibits = new ExhibitReader(files, folder).exhibits();
    List<LessonContent> lessons = lessons(folder, yaml, exhibits);
    AssessmentPlan assessment = assessment(yaml.at("assessment"));
    return new ModuleContent(
        yaml.at("code").text(),
        yaml.at("version").integer(),
        ModuleLevel.of(yaml.at("level").text()),
        yaml.at("language").text(),
        yaml.at("title").localised(),
        yaml.at("summary").localised(),
        yaml.at("owner").text(),
        yaml.textsAt("releasableTo"),
        yaml.at("ownerRole").text(),
        yaml.at("validAsOf").date(),
        yaml.at("reviewBy").date(),
        yaml.textsAt("prerequisites"),
        yaml.at("objectives").items().stream().map(ModuleReader::objective).toList(),
        assessment,
        yaml.itemsAt("readingList").stream().map(ModuleReader::reading).toList(),
        lessons,
        exhibits,
        items(folder, yaml),
        lessons.stream().mapToInt(LessonContent::minutes).sum()
            + assessment.items() * EffortRule.of(yaml).item(),
        hash(code, folder));
  }

  private List<LessonContent> lessons(
      String folder, YamlValue module, List<ExhibitContent> exhibits) {
    LessonReader reader = new LessonReader(files, module, exhibits);
    List<LessonContent> lessons = new ArrayList<>();
    for (String file : files.list(folder + "lessons/")) {
      lessons.add(reader.lesson(file, lessons.size() + 1));
    }
    return lessons;
  }

  private List<ItemContent> items(String folder, YamlValue module) {
    ItemReader reader = new ItemReader(Locale.forLanguageTag(module.at("language").text()));
    return files.list(folder + "items/").stream()
        .map(file -> YamlValue.parse(file, files.text(file)))
        .flatMap(file -> reader.items(file).stream())
        .toList();
  }

  private String hash(String code, String folder) {
    ContentDigest digest = new ContentDigest();
    Stream.concat(
            files.list(folder).stream(),
            files.list(FrameworkReader.GLOSSARY + code + ".yaml").stream())
        .forEach(file -> digest.file(files, file));
    return digest.hex();
  }

  private static ObjectiveContent objective(YamlValue yaml) {
    return new ObjectiveContent(
        yaml.at("id").text(),
        yaml.at("text").localised(),
        yaml.at("competencies").items().stream()
            .map(c -> new CompetencyTarget(c.at("code").text(), c.at("level").integer()))
            .toList());
  }

  private static AssessmentPlan assessment(YamlValue yaml) {
    Map<String, Integer> perCompetency = new TreeMap<>();
    yaml.find("perCompetency")
        .ifPresent(
            minimums ->
                minimums
                    .entries()
                    .forEach((code, least) -> perCompetency.put(code, least.integer())));
    return new AssessmentPlan(
        yaml.at("items").integer(),
        yaml.at("passPercent").integer(),
        yaml.at("minutes").integer(),
        yaml.at("attempts").integer(),
        yaml.at("coolingOffHours").integer(),
        perCompetency);
  }

  private static ReadingListEntry reading(YamlValue yaml) {
    return new ReadingListEntry(yaml.at("source").text(), yaml.at("note").text());
  }
}
