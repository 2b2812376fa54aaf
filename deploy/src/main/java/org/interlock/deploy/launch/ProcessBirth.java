package org.interlock.deploy.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * When a process began, as the kernel of Linux counts: ticks since a boot, and which boot. Moments
 * of the wall clock would not do: the clock may be set, and with it every moment that is reckoned
 * back from it.
 *
 * @param boot the kernel's random id of the boot
 * @param ticks clock ticks from that boot to the begin of the process
 */
record ProcessBirth(String boot, long ticks) {

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  // Field 22 of the line (proc_pid_stat(5)); the first that follows the name is field 3.
  private static final int PLACE_AFTER_NAME = 22 - 3;

  /** Of a process that runs now; empty if there is none of that number. */
  static Optional<ProcessBirth> of(long pid) {
    try {
      String line =
          Files.readString(
              Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
      return Optional.of(new ProcessBirth(Files.readString(BOOT).strip(), ticks(line)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The ticks in a line of the kernel; the name in it may hold blanks and brackets itself. */
  static long ticks(String line) {
    String afterName = line.substring(line.lastIndexOf(')') + 1).strip();
    return Long.parseLong(afterName.split(" ")[PLACE_AFTER_NAME]);
  }
}
