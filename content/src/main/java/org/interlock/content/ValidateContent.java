package org.interlock.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The author's command line: validates a content folder and prints what is wrong.
 *
 * <p>Exit status 0 when all is well, 1 on findings, 2 when there is no such folder.
 */
public final class ValidateContent {

  private static final String SHIPPED = "content/src/main/resources/interlock";

  private ValidateContent() {}

  public static void main(String[] args) {
    Path folder = Path.of(args.length > 0 ? args[0] : SHIPPED);
    if (!Files.isDirectory(folder)) {
      System.err.println("There is no folder " + folder + "; expected the root of the content.");
      System.exit(2);
    }
    List<Finding> findings = ContentValidator.validate(folder);
    findings.forEach(
        finding -> System.out.println(folder.resolve(finding.file()) + finding.atLine()));
    System.out.println(
        findings.isEmpty() ? "Content is valid: " + folder : findings.size() + " findings");
    if (!findings.isEmpty()) {
      System.exit(1);
    }
  }
}
