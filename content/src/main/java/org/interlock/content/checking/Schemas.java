package org.interlock.content.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of the content format, by name. */
final class Schemas {

  private static final String BASE = "classpath:schema/";
  private static final String SUFFIX = ".schema.json";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::text));
  private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();

  /** The schema with this name, for instance {@code module}. */
  Schema schema(String name) {
    return registry.getSchema(SchemaLocation.of(BASE + name + SUFFIX));
  }

  /** The document of a schema, by its address. */
  JsonNode document(String address) {
    return documents.computeIfAbsent(
        address,
        a -> {
          try {
            return new ObjectMapper().readTree(text(a));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String text(String address) {
    String resource = "schema/" + address.substring(address.lastIndexOf('/') + 1);
    try (InputStream in = Schemas.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
