package org.interlock.content.reading;

import java.util.List;

/** The files of a folder inside a content root, seen as a root of their own. */
public final class SubFolderFiles implements ContentFiles {

  private final ContentFiles whole;
  private final String folder;

  /**
   * Looks at one folder of a root.
   *
   * @param folder path of the folder, ending in a slash
   */
  public SubFolderFiles(ContentFiles whole, String folder) {
    this.whole = whole;
    this.folder = folder;
  }

  @Override
  public List<String> list(String prefix) {
    return whole.list(folder + prefix).stream()
        .map(path -> path.substring(folder.length()))
        .toList();
  }

  @Override
  public byte[] bytes(String path) {
    return whole.bytes(folder + path);
  }
}
