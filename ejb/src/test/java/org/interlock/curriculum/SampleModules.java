package org.interlock.curriculum;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleLevel;

/** Modules as tests need them: short to write, complete to read. */
public final class SampleModules {

  private SampleModules() {}

  /** A module with that many lessons of ten minutes each. */
  public static ModuleDetail module(
      long versionId, String code, ModuleLevel level, int minutes, int lessons, String... areas) {
    return new ModuleDetail(
        versionId,
        code,
        1,
        level,
        "en",
        text("Title of " + code),
        text("Summary of " + code),
        minutes,
        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
        "XI",
        "Curriculum board",
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2027, 5, 1),
        List.of(
            new ObjectiveRow(
                code + "-O1",
                text("Objective of " + code),
                List.of(areas).stream()
                    .map(area -> new ServedCompetency(area + ".1", text("Statement"), 2))
                    .toList())),
        List.of(),
        IntStream.rangeClosed(1, lessons)
            .mapToObj(n -> new LessonRow(n, code + "-L" + n, "Lesson " + n, 10))
            .toList(),
        List.of());
  }

  /** The same module in the hands of a nation. */
  public static ModuleDetail ownedBy(String nation, ModuleDetail module) {
    return new ModuleDetail(
        module.versionId(),
        module.code(),
        module.version(),
        module.level(),
        module.language(),
        module.title(),
        module.summary(),
        module.minutes(),
        module.label(),
        nation,
        module.ownerRole(),
        module.validAsOf(),
        module.reviewBy(),
        module.objectives(),
        module.prerequisites(),
        module.lessons(),
        module.readingList());
  }

  /** The same module presupposing others. */
  public static ModuleDetail after(ModuleDetail module, ModuleDetail... before) {
    return module.showing(
        List.of(before).stream()
            .map(each -> new PrerequisiteRow(each.code(), each.title()))
            .toList(),
        IntStream.rangeClosed(1, module.lessons().size()).boxed().collect(Collectors.toSet()));
  }

  /** One text for all three languages. */
  public static LocalisedText text(String words) {
    return new LocalisedText(words, words, words);
  }
}
