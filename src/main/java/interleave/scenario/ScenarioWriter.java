package interleave.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a scenario as one JSON file with everything in it. What has its default value is left
/// out.
public final class ScenarioWriter {

  private static final String SCHEMA_URL = "https://interleave.dev/schema/scenario-1.schema.json";

  private final JsonMapper mapper = JsonMapper.shared();

  /// All in one file.
  public String write(Scenario scenario) {
    return write(scenario, Set.of());
  }

  /// @param beside names of programs that lie in files of their own, which are left out
  public String write(Scenario scenario, Set<String> beside) {
    return JsonLayout.of(tree(scenario, beside), "", "") + "\n";
  }

  /// The text of a file after a change. What has not changed stays as somebody has written it, with
  /// its order, its layout and its comments.
  ///
  /// @param text of the file; anything but a readable scenario is replaced as a whole
  /// @param beside names of programs that lie in files of their own
  public String rewrite(
      String text, Scenario scenario, Set<String> beside, ScenarioReader.FilesBeside files) {
    return merged(text, scenario, beside, files, false);
  }

  /// The same as one file with everything in it, which can lie anywhere.
  public String gather(String text, Scenario scenario, ScenarioReader.FilesBeside files) {
    return merged(text, scenario, Set.of(), files, true);
  }

  private String merged(
      String text,
      Scenario scenario,
      Set<String> beside,
      ScenarioReader.FilesBeside files,
      boolean anywhere) {
    ScenarioReader reader = new ScenarioReader();
    if (reader.read("", text, files) instanceof ScenarioReader.Result.Read(Scenario old)) {
      ObjectNode before = tree(old, ScenarioReader.programsBeside(text));
      ObjectNode after = tree(scenario, beside);
      if (anywhere) {
        // the way to the schema may lead over the folder that the file was in
        before.put("$schema", "");
      }
      String merged = JsonMerge.of(text, before, after);
      if (reader.read("", merged, files).equals(new ScenarioReader.Result.Read(scenario))) {
        return merged;
      }
    }
    return write(scenario, beside);
  }

  private ObjectNode tree(Scenario scenario, Set<String> beside) {
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", SCHEMA_URL);
    root.put("format", Scenario.FORMAT);
    root.put("title", scenario.title());
    putText(root, "chapter", scenario.chapter());
    if (scenario.order() != 0) {
      root.put("order", scenario.order());
    }
    scenario.path().ifPresent(place -> root.put("path", place));
    putText(root, "guide", scenario.guide());
    putText(root, "summary", scenario.summary());
    ArrayNode variants = root.putArray("variants");
    for (Variant variant : scenario.variants()) {
      variants.add(variant(variant, beside));
    }
    return root;
  }

  private ObjectNode variant(Variant variant, Set<String> beside) {
    ObjectNode node = mapper.createObjectNode();
    node.put("name", variant.name());
    putText(node, "title", variant.title());
    putText(node, "summary", variant.summary());
    putCode(node, "go", "main.go", variant.go(), beside);
    if (!variant.more().isEmpty()) {
      ArrayNode files = node.putArray("files");
      variant.more().forEach(code -> putFile(files, code, beside));
    }
    putText(node, "goVersion", variant.goVersion());
    variant.node().ifPresent(code -> putCode(node, "node", "main.js", code, beside));
    putText(node, "nodeSummary", variant.nodeSummary());
    if (!variant.schedule().equals(ScheduleSettings.DEFAULT)) {
      node.set("schedule", schedule(variant.schedule()));
    }
    if (!variant.expected().equals(Expectation.NOTHING)) {
      node.set("expect", expectation(variant.expected()));
    }
    if (!variant.cues().isEmpty()) {
      ArrayNode cues = node.putArray("cues");
      variant.cues().forEach(cue -> cues.add(cue(cue)));
    }
    return node;
  }

  private ObjectNode schedule(ScheduleSettings settings) {
    ObjectNode node = mapper.createObjectNode();
    node.put("mode", settings.mode().word());
    node.put("procs", settings.procs());
    node.put("seed", settings.seed());
    node.put("statementNanos", settings.statementNanos());
    settings.recorded().ifPresent(text -> node.put("recorded", text));
    return node;
  }

  private ObjectNode expectation(Expectation expected) {
    ObjectNode node = mapper.createObjectNode();
    expected.ending().ifPresent(e -> node.put("ending", e.name().toLowerCase(Locale.ROOT)));
    expected.exitCode().ifPresent(code -> node.put("exitCode", code));
    expected.message().ifPresent(text -> node.put("message", text));
    putLines(node, "stdout", expected.stdout());
    putLines(node, "stdoutUnordered", expected.stdoutUnordered());
    expected.stdoutMatches().ifPresent(text -> node.put("stdoutMatches", text));
    expected.abandoned().ifPresent(count -> node.put("abandoned", count));
    expected.compileError().ifPresent(text -> node.put("compileError", text));
    return node;
  }

  private ObjectNode cue(Cue cue) {
    ObjectNode node = mapper.createObjectNode();
    ObjectNode at = node.putObject("at");
    at.put("event", cue.at().event());
    cue.at().code().ifPresent(text -> at.put("code", text));
    cue.at().goroutine().ifPresent(text -> at.put("goroutine", text));
    cue.at().object().ifPresent(text -> at.put("object", text));
    if (cue.at().occurrence() != 1) {
      at.put("occurrence", cue.at().occurrence());
    }
    node.put("title", cue.title());
    putText(node, "text", cue.text());
    putText(node, "notes", cue.notes());
    cue.question()
        .ifPresent(
            question -> {
              node.put("question", question.prompt());
              if (!question.choices().isEmpty()) {
                putLines(node, "choices", Optional.of(question.choices()));
              }
              putText(node, "answer", question.answer());
            });
    return node;
  }

  /// Lines where the text consists of whole lines, else one string, so that nothing is lost.
  private static void putCode(
      ObjectNode node, String field, String standardName, Variant.Code code, Set<String> beside) {
    if (beside.contains(code.fileName())) {
      node.put(field + "File", code.fileName());
      return;
    }
    if (!code.fileName().equals(standardName)) {
      node.put(field + "Name", code.fileName());
    }
    putText(node, field, code);
  }

  private static void putFile(ArrayNode files, Variant.Code code, Set<String> beside) {
    if (beside.contains(code.fileName())) {
      files.add(code.fileName());
    } else {
      ObjectNode file = files.addObject();
      file.put("name", code.fileName());
      putText(file, "text", code);
    }
  }

  private static void putText(ObjectNode node, String field, Variant.Code code) {
    String text = code.text();
    if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
      node.put(field, text);
      return;
    }
    ArrayNode lines = node.putArray(field);
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      lines.add(line);
    }
  }

  private static void putText(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  private static void putLines(ObjectNode node, String field, Optional<List<String>> lines) {
    lines.ifPresent(
        all -> {
          ArrayNode array = node.putArray(field);
          all.forEach(array::add);
        });
  }
}
