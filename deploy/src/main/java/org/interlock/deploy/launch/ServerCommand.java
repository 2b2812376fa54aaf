package org.interlock.deploy.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line and the environment of the application server. It is started as {@code java},
 * without the server's shell script, so that the process we note is the server itself. Secrets
 * stand in the environment, which only the owner of the process can read.
 */
final class ServerCommand {

  /** What the server's own start script opens of the Java modules. */
  private static final List<String> OPENED =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
          "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private final Product product;
  private final Installation installation;
  private final Options options;
  private final int managementPort;

  ServerCommand(Product product, Installation installation, Options options, int managementPort) {
    this.product = product;
    this.installation = installation;
    this.options = options;
    this.managementPort = managementPort;
  }

  List<String> line() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(virtualMachine());
    command.addAll(OPENED);
    Path server = product.server();
    Path base = installation.server();
    command.add("-Djboss.home.dir=" + server);
    command.add("-Djboss.server.base.dir=" + base);
    command.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    command.add("-Dorg.jboss.boot.log.file=" + installation.logs().resolve("server-boot.log"));
    command.add("-Djboss.server.log.dir=" + installation.logs());
    command.add("-Djboss.node.name=interlock");
    command.add("-Djboss.http.port=" + options.port(Option.PORT));
    command.add("-Djboss.management.http.port=" + managementPort);
    command.add("-Djboss.bind.address.management=127.0.0.1");
    // Requests that run have this long to finish when the server is asked to stop.
    command.add("-Dorg.wildfly.sigterm.suspend.timeout=8");
    if (options.isOn(Option.HTTPS)) {
      command.add("-Dinterlock.proxy=true");
      command.add("-Dinterlock.cookie.secure=true");
      command.add("-Dinterlock.cookie.name=__Host-interlock");
    }
    command.add("-jar");
    command.add(server.resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(server.resolve("modules").toString());
    command.add("org.jboss.as.standalone");
    command.add("--read-only-server-config=standalone.xml");
    return command;
  }

  void environment(Map<String, String> environment, DatabaseAccess database, Secrets secrets) {
    environment.put("INTERLOCK_BIND", options.text(Option.BIND));
    environment.put("INTERLOCK_DB_URL", database.url());
    environment.put("INTERLOCK_DB_USER", database.user());
    environment.put("INTERLOCK_DB_PASSWORD", database.password());
    environment.remove(Option.DB_MIGRATOR_USER.variable());
    environment.remove(Option.DB_MIGRATOR_PASSWORD.variable());
    if (options.isOn(Option.HTTPS)) {
      environment.put(Option.BASE_URL.variable(), options.baseUrl());
    } else {
      environment.remove(Option.BASE_URL.variable());
    }
    environment.put("INTERLOCK_DEMO", Boolean.toString(options.isOn(Option.DEMO)));
    environment.put("INTERLOCK_DEMO_SECRET", secrets.demo());
    environment.putIfAbsent("INTERLOCK_SECRET_KEY", secrets.secretKey());
    environment.put("INTERLOCK_LRS_CLIENT_KEY", secrets.lrsKey());
    environment.put("INTERLOCK_LRS_CLIENT_SECRET", secrets.lrsSecret());
    environment.put("INTERLOCK_WEB_PLAIN_LOCALHOST", Boolean.toString(!options.isOn(Option.HTTPS)));
  }

  private List<String> virtualMachine() {
    return List.of(
        "-Xms320m",
        "-Xmx" + options.memory(Option.SERVER_MEMORY),
        "-XX:MetaspaceSize=160m",
        "-XX:+UseG1GC",
        "-XX:+UseStringDeduplication",
        // An idle server gives memory back to the system.
        "-XX:G1PeriodicGCInterval=60000",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.net.preferIPv4Stack=true",
        "-Djava.awt.headless=true",
        "-Djboss.modules.system.pkgs=org.jboss.byteman",
        "-Duser.timezone=UTC",
        "-Dfile.encoding=UTF-8",
        "-Djava.io.tmpdir=" + installation.temporary());
  }
}
