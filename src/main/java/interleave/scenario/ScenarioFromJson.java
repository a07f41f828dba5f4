package interleave.scenario;

import interleave.engine.event.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/// Turns JSON that the schema accepts into a [Scenario], and finds what a schema cannot say.
final class ScenarioFromJson {

  private final String file;
  private final ScenarioReader.FilesBeside files;
  private final ScenarioSchema schema;
  private final List<ScenarioProblem> problems = new ArrayList<>();

  ScenarioFromJson(String file, ScenarioReader.FilesBeside files, ScenarioSchema schema) {
    this.file = file;
    this.files = files;
    this.schema = schema;
  }

  List<ScenarioProblem> problems() {
    return problems;
  }

  /// Empty when a problem was found.
  Optional<Scenario> scenario(JsonNode root) {
    List<Variant> variants = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : root.get("variants")) {
      if (!names.add(text(node, "name"))) {
        report(
            node.get("name"),
            "a second variant is called " + node.get("name") + ": give each a name of its own");
      }
      variant(node).ifPresent(variants::add);
    }
    return problems.isEmpty()
        ? Optional.of(
            new Scenario(
                text(root, "title"),
                text(root, "chapter"),
                root.path("order").asInt(0),
                optionalInt(root, "path"),
                text(root, "guide"),
                text(root, "summary"),
                variants))
        : Optional.empty();
  }

  private Optional<Variant> variant(JsonNode node) {
    Optional<Variant.Code> go = code(node, "go", "goFile", "main.go");
    if (go.isEmpty() && problems.isEmpty()) {
      report(
          node,
          "this variant has no program: it needs \"go\": [\"package main\", …] or \"goFile\":"
              + " \"main.go\"");
    }
    List<Variant.Code> more = go.map(first -> files(node.path("files"), first)).orElse(List.of());
    Optional<Variant.Code> node2 = code(node, "node", "nodeFile", "main.js");
    Expectation expected = expectation(node.path("expect"));
    List<Cue> cues = new ArrayList<>();
    node.path("cues").forEach(cue -> cues.add(cue(cue)));
    return go.map(
        program ->
            new Variant(
                text(node, "name"),
                text(node, "title"),
                text(node, "summary"),
                program,
                more,
                text(node, "goVersion"),
                node2,
                text(node, "nodeSummary"),
                schedule(node.path("schedule")),
                expected,
                cues));
  }

  private Optional<Variant.Code> code(
      JsonNode node, String inlineField, String fileField, String name) {
    String nameField = inlineField + "Name";
    JsonNode inline = node.get(inlineField);
    JsonNode beside = node.get(fileField);
    if (inline != null && beside != null) {
      report(
          beside,
          "\""
              + inlineField
              + "\" and \""
              + fileField
              + "\" exclude each other: leave one of them out");
      return Optional.empty();
    }
    if (inline == null && node.has(nameField)) {
      report(
          node.get(nameField),
          "\""
              + nameField
              + "\" names a program that stands in \""
              + inlineField
              + "\"; a program in a file is called like its file: leave this out");
    }
    if (inline != null) {
      return Optional.of(
          new Variant.Code(
              optionalText(node, nameField).orElse(name),
              inline.isString() ? inline.asString() : lines(inline)));
    }
    return beside == null ? Optional.empty() : beside(beside);
  }

  /// The program's other files: names of files beside the scenario, or files with their text.
  private List<Variant.Code> files(JsonNode nodes, Variant.Code first) {
    List<Variant.Code> more = new ArrayList<>();
    Set<String> names = new HashSet<>(Set.of(first.fileName()));
    for (JsonNode node : nodes) {
      JsonNode name = node.isString() ? node : node.get("name");
      if (!names.add(name.asString())) {
        report(name, "a second file is called " + name + ": give each a name of its own");
      } else if (node.isString()) {
        beside(node).ifPresent(more::add);
      } else {
        JsonNode text = node.get("text");
        more.add(
            new Variant.Code(name.asString(), text.isString() ? text.asString() : lines(text)));
      }
    }
    return more;
  }

  private Optional<Variant.Code> beside(JsonNode name) {
    try {
      return Optional.of(new Variant.Code(name.asString(), files.read(name.asString())));
    } catch (IOException e) {
      report(name, noFile(name));
      return Optional.empty();
    }
  }

  private String noFile(JsonNode name) {
    String ending = name.asString().replaceFirst("^.*(?=\\.)", "");
    List<String> there = files.names().stream().filter(file -> file.endsWith(ending)).toList();
    return "there is no readable file "
        + name
        + " beside this scenario"
        + Suggestion.closest(name.asString(), there)
            .map(close -> ": did you mean \"" + close + "\"?")
            .orElse(": put it into the same folder");
  }

  private static String lines(JsonNode array) {
    StringBuilder out = new StringBuilder();
    array.forEach(line -> out.append(line.asString()).append('\n'));
    return out.toString();
  }

  private static ScheduleSettings schedule(JsonNode node) {
    ScheduleSettings standard = ScheduleSettings.DEFAULT;
    return new ScheduleSettings(
        node.has("mode")
            ? ScheduleSettings.Mode.valueOf(text(node, "mode").toUpperCase(Locale.ROOT))
            : standard.mode(),
        node.path("procs").asInt(standard.procs()),
        node.path("seed").asLong(standard.seed()),
        node.path("statementNanos").asLong(standard.statementNanos()),
        optionalText(node, "recorded"));
  }

  private Expectation expectation(JsonNode node) {
    Optional<String> pattern = optionalText(node, "stdoutMatches");
    if (pattern.isPresent()) {
      try {
        Pattern.compile(pattern.get());
      } catch (PatternSyntaxException e) {
        report(
            node.get("stdoutMatches"),
            "not a regular expression: "
                + e.getDescription()
                + "; \\\\( stands for a bracket itself");
      }
    }
    return new Expectation(
        optionalText(node, "ending").map(e -> Event.Ending.valueOf(e.toUpperCase(Locale.ROOT))),
        optionalInt(node, "exitCode"),
        optionalText(node, "message"),
        optionalLines(node, "stdout"),
        optionalLines(node, "stdoutUnordered"),
        pattern,
        optionalInt(node, "abandoned"),
        optionalText(node, "compileError"));
  }

  private Cue cue(JsonNode node) {
    for (String field : List.of("choices", "answer")) {
      if (node.has(field) && !node.has("question")) {
        report(
            node.get(field),
            "\""
                + field
                + "\" belongs to a \"question\", which is missing: add \"question\": \"…\"");
      }
    }
    JsonNode at = node.get("at");
    return new Cue(
        new Cue.Anchor(
            text(at, "event"),
            optionalText(at, "code"),
            optionalText(at, "goroutine"),
            optionalText(at, "object"),
            at.path("occurrence").asInt(1)),
        text(node, "title"),
        text(node, "text"),
        text(node, "notes"),
        question(node));
  }

  private static Optional<Cue.Question> question(JsonNode node) {
    return optionalText(node, "question")
        .map(
            prompt ->
                new Cue.Question(
                    prompt,
                    optionalLines(node, "choices").orElse(List.of()),
                    text(node, "answer")));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static Optional<String> optionalText(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
  }

  private static Optional<Integer> optionalInt(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).asInt()) : Optional.empty();
  }

  private static Optional<List<String>> optionalLines(JsonNode node, String field) {
    if (!node.has(field)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    node.get(field).forEach(line -> lines.add(line.asString()));
    return Optional.of(List.copyOf(lines));
  }

  private void report(JsonNode at, String message) {
    problems.add(schema.problem(file, at, message));
  }
}
