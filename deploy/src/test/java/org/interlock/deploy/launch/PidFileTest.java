package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  @TempDir private Path folder;
  private Path noted;
  private PidFile pidFile;
  private Process process;

  @BeforeEach
  void run_a_part() throws IOException {
    noted = folder.resolve("part.pid");
    pidFile = new Installation(folder).pidFile("part");
    process = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void end_the_part() {
    process.destroyForcibly();
  }

  @Test
  void a_noted_process_is_found_again_and_ended() {
    pidFile.note(process.toHandle());

    assertThat(pidFile.running()).contains(process.toHandle());
    assertThat(pidFile.end(Duration.ofSeconds(5))).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertThat(pidFile.running()).isEmpty();
  }

  @Test
  void a_process_that_was_born_at_another_time_is_let_alone() throws IOException {
    ProcessBirth birth = ProcessBirth.of(process.pid()).orElseThrow();
    note(birth.ticks() + 1, birth.boot());

    assertThat(pidFile.end(Duration.ofSeconds(1))).isFalse();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void a_process_that_was_born_at_that_time_after_another_boot_is_let_alone() throws IOException {
    ProcessBirth birth = ProcessBirth.of(process.pid()).orElseThrow();
    note(birth.ticks(), "00000000-0000-4000-8000-000000000000");

    assertThat(pidFile.end(Duration.ofSeconds(1))).isFalse();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void a_note_that_cannot_be_read_names_no_process() throws IOException {
    for (String text : new String[] {"", "12", process.pid() + " 12345", "a b c"}) {
      Files.writeString(noted, text + "\n");
      assertThat(pidFile.running()).as(text).isEmpty();
    }
  }

  @Test
  void a_process_that_has_ended_leaves_no_note() throws InterruptedException {
    pidFile.note(process.toHandle());
    process.destroyForcibly().waitFor();
    pidFile.note(process.toHandle());

    assertThat(noted).doesNotExist();
  }

  private void note(long ticks, String boot) throws IOException {
    Files.writeString(noted, process.pid() + " " + ticks + " " + boot + "\n");
  }
}
