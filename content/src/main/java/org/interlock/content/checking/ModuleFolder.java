package org.interlock.content.checking;

import java.util.List;
import java.util.Optional;
import org.interlock.content.reading.ContentFiles;
import org.interlock.content.reading.YamlValue;

/** One module's files that their schemas accept. */
final class ModuleFolder {

  private final Corpus corpus;
  private final String folder;

  ModuleFolder(Corpus corpus, String folder) {
    this.corpus = corpus;
    this.folder = folder;
  }

  /** Path of the folder, ending in a slash. */
  String path() {
    return folder;
  }

  /** The code that the folder's name says. */
  String code() {
    String[] steps = folder.split("/");
    return steps[steps.length - 1];
  }

  ContentFiles files() {
    return corpus.files();
  }

  Optional<YamlValue> module() {
    return corpus.soundFile(folder + "module.yaml");
  }

  List<YamlValue> objectives() {
    return module().map(module -> module.at("objectives").items()).orElse(List.of());
  }

  List<YamlValue> exhibits() {
    return corpus
        .soundFile(folder + "exhibits.yaml")
        .map(file -> file.at("exhibits").items())
        .orElse(List.of());
  }

  List<YamlValue> items() {
    return corpus.soundBelow(folder + "items/").stream()
        .flatMap(file -> file.items().stream())
        .toList();
  }

  List<LessonFile> lessons() {
    return corpus.lessonsBelow(folder + "lessons/");
  }

  /**
   * Whether every lesson, exhibit and item file is sound, so that what is missing is truly missing.
   */
  boolean isWhole() {
    long unsound =
        corpus.files().list(folder).stream()
            .filter(path -> Shape.of(path).filter(s -> !s.schema().isEmpty()).isPresent())
            .filter(path -> corpus.soundFile(path).isEmpty() || isBrokenLesson(path))
            .count();
    return unsound == 0;
  }

  private boolean isBrokenLesson(String path) {
    return path.endsWith(".md") && lessons().stream().noneMatch(l -> l.path().equals(path));
  }
}
