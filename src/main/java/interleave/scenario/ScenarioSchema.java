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
import java.util.Locale;
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

  private static final JsonMapper MAPPER =
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
    return JsonNodes.readTree(
        MAPPER, withoutMark(text), LocationJsonNodeFactoryFactory.getInstance());
  }

  /// The same without places, which costs less.
  static JsonNode parsePlain(String text) {
    return MAPPER.readTree(withoutMark(text));
  }

  /// Some editors begin a file with a byte order mark, which is no part of JSON.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
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
          problem(file, node == null ? root : node, where + " needs " + example(error));
      case "type" ->
          problem(
              file,
              node,
              where
                  + " must be "
                  + typeName(expected)
                  + ", not "
                  + found(node)
                  + fix(expected, node));
      case "enum" -> problem(file, node, notOneOf(where, node, expected));
      case "const" -> problem(file, node, where + " must be " + expected + ", not " + found(node));
      case "pattern" ->
          problem(
              file,
              node,
              where
                  + " is "
                  + node
                  + ", which does not fit: "
                  + decapitalized(owner(error).path("description").asString()));
      case "minimum" ->
          problem(file, node, where + " is " + node + ", but must be at least " + expected);
      case "maximum" ->
          problem(file, node, where + " is " + node + ", but must be at most " + expected);
      case "maxLength" ->
          problem(file, node, where + " is longer than " + expected + " characters");
      case "minItems" ->
          problem(
              file,
              node,
              expected.asInt() == 1
                  ? where + " must not be empty: write " + example(error)
                  : where + " must have at least " + expected + " entries, or be left out");
      case "minLength" ->
          problem(file, node, where + " must not be empty: write something, or leave it out");
      default -> problem(file, node, where + ": " + error.getMessage());
    };
  }

  private static String decapitalized(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /// What the missing thing looks like.
  private static String example(Error error) {
    String field = error.getProperty();
    if (field == null) {
      field = error.getInstanceLocation().getName(-1);
    }
    String value =
        switch (field) {
          case "format" -> "1";
          case "variants" -> "[ { \"name\": \"main\", \"goFile\": \"main.go\" } ]";
          case "at" -> "{ \"event\": \"block\" }";
          case "event" -> "\"block\"";
          case "go", "node" -> "[ \"…\", \"…\" ]";
          default -> "\"…\"";
        };
    return "\"" + field + "\": " + value;
  }

  /// How to make the right type of what is there, where that is plain.
  private static String fix(JsonNode expected, JsonNode node) {
    String type = expected.isString() ? expected.asString() : "";
    if (type.equals("array") && (node.isString() || node.isObject())) {
      return ": put it into [ ]";
    }
    if (type.equals("string") && node.isNumber()) {
      return ": write \"" + node + "\"";
    }
    if (type.equals("integer") && node.isString() && node.asString().matches("-?\\d{1,9}")) {
      return ": write " + node.asString();
    }
    return "";
  }

  private static String where(Error error) {
    String path = error.getInstanceLocation().toString();
    if (path.isEmpty() || path.equals("/") || path.equals("$")) {
      return "the scenario";
    }
    String dotted = path.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    return "\"" + dotted + "\"";
  }

  private String unknownField(String field, String where, Error error) {
    TreeSet<String> known = new TreeSet<>();
    JsonNode properties = owner(error).get("properties");
    if (properties != null) {
      known.addAll(properties.propertyNames());
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

  /// The part of the schema that the violated keyword belongs to.
  private JsonNode owner(Error error) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return schema.getSchemaNode().at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String notOneOf(String where, JsonNode node, JsonNode allowed) {
    List<String> words = new ArrayList<>();
    allowed.forEach(word -> words.add(word.asString()));
    Optional<String> close =
        node.isString() ? Suggestion.closest(node.asString(), words) : Optional.empty();
    String known = String.join(", ", words);
    return where
        + " is "
        + node
        + close
            .map(word -> ": did you mean \"" + word + "\"? Known are " + known)
            .orElse(", but must be one of " + known);
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
