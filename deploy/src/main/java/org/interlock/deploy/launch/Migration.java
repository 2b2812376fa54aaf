package org.interlock.deploy.launch;

import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the schema to the version of the product, with the user that may change it. The
 * application's own user never may, and Hibernate only checks.
 */
final class Migration {

  private Migration() {}

  /**
   * Runs what is still to run.
   *
   * @return how many migrations ran
   * @throws LaunchFailedException if one fails or the database cannot be reached
   */
  static int run(DatabaseAccess database) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database.url(), database.migrator(), database.migratorPassword())
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .failOnMissingLocations(true)
            .placeholderReplacement(false)
            .load();
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayValidateException e) {
      throw new LaunchFailedException(
          "The database %s was migrated by another version of the product: %s. Start that version, or choose another folder with -D%s=<folder>."
              .formatted(database.url(), differences(flyway), Option.HOME.key()),
          e);
    } catch (FlywayException e) {
      throw new LaunchFailedException(
          "The database %s could not be brought to this version: %s"
              .formatted(database.url(), e.getMessage()),
          e);
    }
  }

  private static String differences(Flyway flyway) {
    return flyway.validateWithResult().invalidMigrations.stream()
        .map(
            migration ->
                "%s %s (%s)"
                    .formatted(
                        migration.version,
                        migration.description,
                        migration.errorDetails.errorMessage.lines().findFirst().orElse("")))
        .collect(Collectors.joining("; "));
  }
}
