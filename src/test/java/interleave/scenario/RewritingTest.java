package interleave.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The program changes a scenario's file where the scenario has changed. All else stays as somebody
/// has written it: comments, order, layout.
class RewritingTest {

  private static final String HAND_WRITTEN =
      """
      /* My lecture, part 2.
         Do not show before Easter. */
      {
        "format": 1, // the only one there is
        "variants": [ // before the title: why not
          // the wrong one first
          {
            "name":    "wrong",
            "go": [
              "package main",
              "",
              // main waits for itself
              "func main() {",
              "\\tch := make(chan int) // unbuffered",
              "\\tch <- 42",
              "}"
            ],
            "schedule": {"seed": 7}, // a good one
            "cues": [
              { "at": {"event": "block"}, "title": "Stuck" }, // say it slowly
              // the last word
              { "at": {"event": "end"}, "title": "Deadlock", },
            ],
          },
        ],
        "title": "Waiting for oneself", // for the library
        "order": 0,
      }
      // that is all
      """;

  private final ScenarioWriter writer = new ScenarioWriter();

  private static String nothing(String name) throws IOException {
    throw new FileNotFoundException(name);
  }

  private static Scenario read(String text) {
    ScenarioReader.Result result =
        new ScenarioReader().read("test.json", text, RewritingTest::nothing);
    return assertInstanceOf(ScenarioReader.Result.Read.class, result, result::toString).scenario();
  }

  private String rewritten(String text, Scenario scenario) {
    String after = writer.rewrite(text, scenario, Set.of(), RewritingTest::nothing);
    assertEquals(scenario, read(after), after);
    return after;
  }

  private static Scenario withCues(Scenario scenario, List<Cue> cues) {
    return scenario.withVariant(scenario.variants().getFirst().withCues(cues));
  }

  private static Cue cue(String event, String title) {
    return new Cue(
        new Cue.Anchor(event, Optional.empty(), Optional.empty(), Optional.empty(), 1),
        title,
        "",
        "",
        Optional.empty());
  }

  @Test
  void whatHasNotChangedIsNotTouched() {
    assertEquals(HAND_WRITTEN, rewritten(HAND_WRITTEN, read(HAND_WRITTEN)));
  }

  @Test
  void aNewTitleChangesTheTitleAlone() {
    assertEquals(
        HAND_WRITTEN.replace("Waiting for oneself", "Alone"),
        rewritten(HAND_WRITTEN, read(HAND_WRITTEN).withTitle("Alone")));
  }

  @Test
  void aChangedLineOfTheProgramChangesThatLineAlone() {
    Scenario scenario = read(HAND_WRITTEN);
    Variant wrong = scenario.variants().getFirst();
    String code = wrong.go().text().replace("ch <- 42\n", "ch <- 43\n\tprintln(1)\n");
    assertEquals(
        HAND_WRITTEN.replace(
            "        \"\\tch <- 42\",\n", "        \"\\tch <- 43\",\n        \"\\tprintln(1)\",\n"),
        rewritten(HAND_WRITTEN, scenario.withVariant(wrong.withText(code))));
  }

  @Test
  void aNewCueComesBetweenTheOthers() {
    Scenario scenario = read(HAND_WRITTEN);
    List<Cue> cues = new ArrayList<>(scenario.variants().getFirst().cues());
    cues.add(1, cue("send", "Never"));
    String after = rewritten(HAND_WRITTEN, withCues(scenario, cues));
    assertEquals(
        HAND_WRITTEN.replace(
            "// say it slowly\n",
            """
            // say it slowly
                    {
                      "at": { "event": "send" },
                      "title": "Never"
                    },
            """),
        after);
  }

  @Test
  void aRemovedCueGoesAndTheCommentsAroundItStay() {
    Scenario scenario = read(HAND_WRITTEN);
    List<Cue> cues = List.of(scenario.variants().getFirst().cues().getFirst());
    String after = rewritten(HAND_WRITTEN, withCues(scenario, cues));
    assertFalse(after.contains("Deadlock"));
    assertTrue(after.contains("// say it slowly\n        // the last word\n      ]"), after);
    String none = rewritten(HAND_WRITTEN, withCues(scenario, List.of()));
    assertTrue(none.contains("// a good one\n"), none);
  }

  @Test
  void aFieldIsAddedWhereTheFormatHasIt() {
    Scenario scenario = read(HAND_WRITTEN);
    List<Cue> cues = new ArrayList<>(scenario.variants().getFirst().cues());
    Cue old = cues.getFirst();
    cues.set(0, new Cue(old.at(), old.title(), "Nobody receives.", "", Optional.empty()));
    assertEquals(
        HAND_WRITTEN.replace(
            "\"title\": \"Stuck\" }", "\"title\": \"Stuck\", \"text\": \"Nobody receives.\" }"),
        rewritten(HAND_WRITTEN, withCues(scenario, cues)));
  }

  @Test
  void linesEndAsTheyDidBefore() {
    String dos = HAND_WRITTEN.replace("\n", "\r\n");
    Scenario scenario = read(dos);
    assertEquals(dos, rewritten(dos, scenario));
    List<Cue> cues = new ArrayList<>(scenario.variants().getFirst().cues());
    cues.add(cue("end", "Once more"));
    String after = rewritten(dos, withCues(scenario, cues));
    assertEquals(after.replace("\r\n", "\n").replace("\n", "\r\n"), after);
  }

  @Test
  void whatIsNoScenarioIsReplaced() {
    Scenario scenario = read(HAND_WRITTEN);
    for (String text : List.of("", "{", "[1, 2]", "{\"format\": 1}")) {
      assertEquals(
          writer.write(scenario), writer.rewrite(text, scenario, Set.of(), RewritingTest::nothing));
    }
  }

  /// With a comment at the end of each line, no comment is lost and no other line changes.
  @Test
  void theShippedScenariosKeepEveryLine() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
          text.append(lines.get(i)).append(" // line ").append(i).append('\n');
        }
        ScenarioReader.FilesBeside beside = name -> Files.readString(file.resolveSibling(name));
        Set<String> programs = ScenarioReader.programsBeside(text.toString());
        ScenarioReader.Result.Read read =
            (ScenarioReader.Result.Read) new ScenarioReader().read("", text.toString(), beside);
        Scenario scenario = read.scenario();
        assertEquals(text.toString(), writer.rewrite(text.toString(), scenario, programs, beside));

        Variant last = scenario.variants().getLast();
        List<Cue> cues = new ArrayList<>(last.cues());
        cues.add(cue("end", "One more"));
        Scenario changed =
            scenario.withVariant(last.withCues(cues)).withTitle(scenario.title() + "!");
        String after = writer.rewrite(text.toString(), changed, programs, beside);
        assertEquals(
            new ScenarioReader.Result.Read(changed), new ScenarioReader().read("", after, beside));
        for (int i = 0; i < lines.size(); i++) {
          assertTrue(after.contains(" // line " + i + "\n"), file + " has lost line " + i);
        }
        List<String> gone = new ArrayList<>(text.toString().lines().toList());
        gone.removeAll(after.lines().toList());
        assertTrue(gone.size() <= 2, file + " has changed more than it had to: " + gone);

        String alone = writer.gather(after, changed, beside);
        assertEquals(changed, read(alone), "one file with everything in it");
        assertFalse(alone.contains("File\""), file.toString());
      }
    }
  }
}
