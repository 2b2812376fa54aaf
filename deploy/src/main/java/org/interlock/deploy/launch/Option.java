package org.interlock.deploy.launch;

import java.util.Locale;

/**
 * Every option of the launcher, with its default. It is given as {@code -Dinterlock.port=8090} on
 * the command line or as {@code INTERLOCK_PORT=8090} in the environment; the command line rules.
 */
public enum Option {
  /** Folder with the data, secrets and logs of this installation. */
  HOME("interlock.home", ""),
  /** TCP port of the application, 1-65535. */
  PORT("interlock.port", "8080"),
  /** TCP port of health and management, 1-65535; 0 takes any free one. */
  MANAGEMENT_PORT("interlock.management.port", "0"),
  /** Address the application listens on. */
  BIND("interlock.bind", "127.0.0.1"),
  /** Whether a proxy in front of the server speaks TLS with the world. */
  HTTPS("interlock.https", "false"),
  /** The address people type: with TLS, the only one served; without, one of this machine. */
  BASE_URL("interlock.base.url", ""),
  /** Whether the demonstration world is loaded; never for real people. */
  DEMO("interlock.demo", "true"),
  /** Largest heap of the server, as the Java option -Xmx takes it. */
  SERVER_MEMORY("interlock.server.memory", "768m"),
  /** Buffer pool of the embedded database, as MariaDB takes it. */
  DATABASE_MEMORY("interlock.database.memory", "192M"),
  /** JDBC address of an existing MariaDB that is used in place of the embedded one. */
  DB_URL("interlock.db.url", ""),
  /** Its user for the application: reads and writes rows. */
  DB_USER("interlock.db.user", ""),
  /** That user's password; better given in the environment. */
  DB_PASSWORD("interlock.db.password", ""),
  /** Its user for migrations: changes the schema; the application's user where it is not given. */
  DB_MIGRATOR_USER("interlock.db.migrator.user", ""),
  /** That user's password; better given in the environment. */
  DB_MIGRATOR_PASSWORD("interlock.db.migrator.password", "");

  private final String key;
  private final String standard;

  Option(String key, String standard) {
    this.key = key;
    this.standard = standard;
  }

  /** The name as a system property. */
  public String key() {
    return key;
  }

  /** The name in the environment. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** The value that holds when nobody chose. */
  public String standard() {
    return standard;
  }
}
