package org.interlock.content;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlock.content.reading.ClasspathFiles;
import org.interlock.content.reading.ContentFiles;
import org.interlock.content.reading.FolderFiles;
import org.interlock.content.reading.FrameworkReader;
import org.interlock.content.reading.ModuleReader;
import org.interlock.content.reading.SubFolderFiles;
import org.interlock.content.reading.TrackReader;

/**
 * The whole content of one root, read once and immutable: framework, bibliography, glossary, plan,
 * tracks and modules.
 *
 * <p>{@code ModuleContent f01 = ContentLibrary.shipped().module("F01").orElseThrow();}
 *
 * <p>It trusts its files: an author's folder is first put before {@link ContentValidator}.
 */
public final class ContentLibrary {

  private static final String SHIPPED = "interlock";
  private static final String DEMO = "demo/";

  private final FrameworkContent framework;
  private final Map<String, SourceEntry> sources;
  private final Map<String, GlossaryTerm> glossary;
  private final Map<String, PlannedModule> plannedModules;
  private final List<TrackContent> tracks;
  private final Map<String, ModuleContent> modules;

  private ContentLibrary(ContentFiles root, List<ContentFiles> roots) {
    this.framework = new FrameworkReader(root).framework();
    this.sources = all(roots, r -> new FrameworkReader(r).sources(), SourceEntry::id);
    this.glossary = all(roots, r -> new FrameworkReader(r).glossary(), GlossaryTerm::id);
    this.plannedModules =
        all(roots, r -> new FrameworkReader(r).plannedModules(), PlannedModule::code);
    this.tracks =
        List.copyOf(all(roots, r -> new TrackReader(r).tracks(), TrackContent::code).values());
    this.modules = all(roots, ContentLibrary::modules, ModuleContent::code);
  }

  /** The content that is shipped with the product. */
  public static ContentLibrary shipped() {
    return load(shippedFiles());
  }

  /** The content that is shipped with the product, and the content of the demo world. */
  public static ContentLibrary shippedWithDemo() {
    ContentFiles root = shippedFiles();
    return new ContentLibrary(root, List.of(root, new SubFolderFiles(root, DEMO)));
  }

  /**
   * The content of an author's folder.
   *
   * @throws ContentFormatException if a file does not have the form that the reader relies on
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static ContentLibrary load(Path folder) {
    return load(new FolderFiles(folder));
  }

  private static ContentLibrary load(ContentFiles root) {
    return new ContentLibrary(root, List.of(root));
  }

  private static ContentFiles shippedFiles() {
    return new ClasspathFiles(ContentLibrary.class.getClassLoader(), SHIPPED);
  }

  public FrameworkContent framework() {
    return framework;
  }

  /** The bibliography in the order of its files. */
  public List<SourceEntry> sources() {
    return List.copyOf(sources.values());
  }

  public Optional<SourceEntry> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The glossary in the order of its files. */
  public List<GlossaryTerm> glossary() {
    return List.copyOf(glossary.values());
  }

  public Optional<GlossaryTerm> term(String id) {
    return Optional.ofNullable(glossary.get(id));
  }

  /** The plan of all modules, shipped or not. */
  public List<PlannedModule> plannedModules() {
    return List.copyOf(plannedModules.values());
  }

  public Optional<PlannedModule> plannedModule(String code) {
    return Optional.ofNullable(plannedModules.get(code));
  }

  public List<TrackContent> tracks() {
    return tracks;
  }

  public Optional<TrackContent> track(String code) {
    return tracks.stream().filter(track -> track.code().equals(code)).findFirst();
  }

  /** The modules that are there, by code. */
  public List<ModuleContent> modules() {
    return List.copyOf(modules.values());
  }

  public Optional<ModuleContent> module(String code) {
    return Optional.ofNullable(modules.get(code));
  }

  private static List<ModuleContent> modules(ContentFiles files) {
    ModuleReader reader = new ModuleReader(files);
    return files.moduleCodes().stream().map(reader::module).toList();
  }

  private static <T> Map<String, T> all(
      List<ContentFiles> roots, Function<ContentFiles, List<T>> read, Function<T, String> id) {
    return roots.stream()
        .map(read)
        .flatMap(List<T>::stream)
        .collect(
            Collectors.toMap(
                id,
                Function.identity(),
                (first, second) -> {
                  throw new IllegalStateException("one id for two things: " + id.apply(second));
                },
                LinkedHashMap::new));
  }
}
