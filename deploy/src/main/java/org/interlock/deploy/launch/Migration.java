package org.interlock.deploy.launch;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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
    try {
      return Flyway.configure()
          .dataSource(database.url(), database.migrator(), database.migratorPassword())
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          .failOnMissingLocations(true)
          .placeholderReplacement(false)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException e) {
      throw new LaunchFailedException(
          "The database %s could not be brought to this version: %s"
              .formatted(database.url(), e.getMessage()),
          e);
    }
  }
}
