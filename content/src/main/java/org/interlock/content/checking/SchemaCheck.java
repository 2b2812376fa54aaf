package org.interlock.content.checking;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import org.interlock.content.Finding;
import org.interlock.content.reading.YamlValue;

/**
 * Holds a value against its JSON Schema and says in the author's words, with file and line, what is
 * wrong.
 */
final class SchemaCheck {

  /** Compiled once; schemas do not change while the program runs. */
  private static final Schemas SCHEMAS = new Schemas();

  private final SchemaWords words = new SchemaWords(SCHEMAS);

  /**
   * All that is wrong with a value.
   *
   * @param schema name of the schema, for instance {@code module}
   */
  List<Finding> check(String schema, YamlValue value) {
    return SCHEMAS.schema(schema).validate(JsonView.of(value)).stream()
        .map(error -> finding(error, value))
        .toList();
  }

  private Finding finding(Error error, YamlValue root) {
    YamlValue place = root;
    YamlValue parent = root;
    NodePath path = error.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      parent = place;
      place = step(place, path.getElement(i));
    }
    int line = place.line();
    if (error.getKeyword().equals("additionalProperties")) {
      line = place.lineOfKey(error.getProperty());
    } else if (words.isForbiddenKey(error)) {
      line = parent.lineOfKey(path.getName(-1));
    }
    return new Finding(root.file(), line, words.problem(error, place), words.expected(error));
  }

  private static YamlValue step(YamlValue place, Object element) {
    return element instanceof Integer index
        ? place.items().get(index)
        : place.at(element.toString());
  }
}
