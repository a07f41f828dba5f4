package interleave.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks a scenario against the published JSON Schema and says in plain words what is wrong.
final class ScenarioSchema {

  static final String RESOURCE = "/interleave/scenario/scenario-1.schema.json";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private final Schema schema;

  ScenarioSchema() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12, b -> b.nodeReader(r -> r.locationAware()))
              .getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Comments and trailing commas are tolerated.
  JsonNode parse(String text) {
    return JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance());
  }

  List<ScenarioProblem> check(String file, JsonNode root) {
    List<ScenarioProblem> problems = new ArrayList<>();
    for (Error error : schema.validate(root)) {
      problems.add(describe(file, root, error));
    }
    problems.sort(
        java.util.Comparator.comparingInt(ScenarioProblem::line)
            .thenComparingInt(ScenarioProblem::column));
    return problems;
  }

  ScenarioProblem problem(String file, JsonNode at, String message) {
    TokenStreamLocation place = at == null ? null : JsonNodes.tokenStreamLocationOf(at);
    return place == null
        ? new ScenarioProblem(file, 0, 0, message)
        : new ScenarioProblem(file, place.getLineNr(), place.getColumnNr(), message);
  }

  private ScenarioProblem describe(String file, JsonNode root, Error error) {
    JsonNode node = error.getInstanceNode();
    String where = where(error);
    JsonNode expected = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        String field = error.getProperty();
        JsonNode value = node == null ? null : node.get(field);
        yield problem(file, value == null ? node : value, unknownField(field, where, error));
      }
      case "required" ->
          problem(
              file,
              node == null ? root : node,
              where + " needs a field \"" + error.getProperty() + "\"");
      case "type" ->
          problem(file, node, where + " must be " + typeName(expected) + ", not " + found(node));
      case "enum" -> problem(file, node, notOneOf(where, node, expected));
      case "const" -> problem(file, node, where + " must be " + expected);
      case "minItems" -> problem(file, node, where + " must not be empty");
      case "minLength" -> problem(file, node, where + " must not be empty");
      default -> problem(file, node, where + ": " + error.getMessage());
    };
  }

  private static String where(Error error) {
    String path = error.getInstanceLocation().toString();
    if (path.isEmpty() || path.equals("/") || path.equals("$")) {
      return "the scenario";
    }
    String dotted = path.startsWith("$.") ? path.substring(2) : path.substring(1).replace('/', '.');
    return "\"" + dotted + "\"";
  }

  private String unknownField(String field, String where, Error error) {
    JsonNode owner = error.getSchemaNode();
    JsonNode parent = owner != null && owner.isObject() ? owner : null;
    TreeSet<String> known = new TreeSet<>();
    JsonNode rootSchema = schema.getSchemaNode();
    collect(parent == null ? rootSchema : parent, known);
    if (known.isEmpty()) {
      collectAt(rootSchema, error.getSchemaLocation().getFragment().toString(), known);
    }
    Optional<String> close = Suggestion.closest(field, known);
    return "unknown field \""
        + field
        + "\" in "
        + where
        + (close.isPresent()
            ? ": did you mean \"" + close.get() + "\"?"
            : "; known are " + String.join(", ", known));
  }

  private static void collect(JsonNode schemaNode, TreeSet<String> known) {
    JsonNode properties = schemaNode.get("properties");
    if (properties != null) {
      known.addAll(properties.propertyNames());
    }
  }

  /// The properties beside the `additionalProperties` keyword at a JSON pointer of the schema.
  private static void collectAt(JsonNode rootSchema, String pointer, TreeSet<String> known) {
    String parent = pointer.replaceFirst("/additionalProperties$", "");
    JsonNode owner = rootSchema.at(parent);
    if (!owner.isMissingNode()) {
      collect(owner, known);
    }
  }

  private static String notOneOf(String where, JsonNode node, JsonNode allowed) {
    List<String> words = new ArrayList<>();
    allowed.forEach(word -> words.add(word.asString()));
    Optional<String> close =
        node.isString() ? Suggestion.closest(node.asString(), words) : Optional.empty();
    return where
        + " is "
        + node
        + ", but must be one of "
        + String.join(", ", words)
        + close.map(word -> ": did you mean \"" + word + "\"?").orElse("");
  }

  private static String typeName(JsonNode expected) {
    if (expected.isArray()) {
      List<String> names = new ArrayList<>();
      expected.forEach(type -> names.add(typeName(type)));
      return String.join(" or ", names);
    }
    return switch (expected.asString()) {
      case "object" -> "an object {…}";
      case "array" -> "a list […]";
      case "string" -> "text \"…\"";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      default -> expected.asString();
    };
  }

  private static String found(JsonNode node) {
    if (node.isObject()) {
      return "an object";
    }
    if (node.isArray()) {
      return "a list";
    }
    if (node.isNull()) {
      return "null";
    }
    String text = node.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
