package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.BundledScenarios;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of changes: checked while they are made, kept, saved, brought back.
final class EditingTest {

  private static final String HELLO =
      """
      package main

      import "fmt"

      func worker(ch chan int) {
      	ch <- 42
      }

      func main() {
      	ch := make(chan int)
      	go worker(ch)
      	fmt.Println(<-ch)
      }
      """;

  @TempDir private Path folder;

  private OwnFiles own() {
    return OwnFiles.in(folder.resolve("own"));
  }

  private OpenSession session() {
    return new OpenSession(folder, own());
  }

  private static Scenario bundled(String name) {
    return BundledScenarios.named(name).orElseThrow();
  }

  private static Scenario read(Path file) {
    return assertInstanceOf(ScenarioReader.Result.Read.class, new ScenarioReader().read(file))
        .scenario();
  }

  @Test
  void theCompilerSpeaksWhileSomebodyWrites() {
    try (OpenSession open = OpenSession.of(folder, HELLO)) {
      open.go(new Command.Edit(HELLO.replace("Println", "Prinln")));
      open.until(s -> !s.diagnostics().isEmpty());
      assertEquals(
          "main.go:12:6: undefined: fmt.Prinln", open.state().diagnostics().getFirst().toString());
      assertTrue(open.state().timeline() != null, "the recording stays while it is mended");
      open.go(new Command.Edit(HELLO));
      open.until(s -> s.diagnostics().isEmpty());
    }
  }

  @Test
  void whatVetFindsIsToldWithoutTheLineThatNamesThePackage() {
    try (OpenSession open = session()) {
      String test =
          "package main\n\n"
              + "import \"testing\"\n\n"
              + "func TestIt(t *testing.T) {\n"
              + "\tt.Logf(\"%d\")\n"
              + "}\n";
      open.go(new Command.OpenFile(open.file("it_test.go", test)));
      open.settle();
      assertEquals(
          List.of(
              "it_test.go:6:2: (*testing.common).Logf format %d reads arg #1, but call has 0 args"),
          open.state().diagnostics().stream().map(Object::toString).toList());
    }
  }

  @Test
  void formattingIsGofmtsAndLeavesWhatItCannotRead() {
    try (OpenSession open = OpenSession.of(folder, HELLO)) {
      open.go(new Command.Edit(HELLO.replace("ch <- 42", "    ch<-42")));
      open.go(new Command.Format());
      assertEquals(HELLO, open.state().code());
      String broken = HELLO.replace("func main() {", "func main( {");
      open.go(new Command.Edit(broken));
      open.go(new Command.Format());
      assertEquals(broken, open.state().code());
    }
  }

  @Test
  void aChangeToABundledScenarioBecomesACopyOfOnesOwn() {
    Scenario original = bundled("unbuffered-deadlock");
    String code = original.variants().getFirst().go().text() + "\n// mine\n";
    try (OpenSession open = session()) {
      open.go(new Command.OpenScenario(original, "unbuffered-deadlock"));
      open.settle();
      open.go(new Command.Edit(code));
      open.until(s -> s.document().own());
      assertInstanceOf(Document.Notice.Copied.class, open.state().document().notice());
    }
    List<Path> files = own().scenarios();
    assertEquals(1, files.size());
    assertEquals("unbuffered-deadlock", OwnFiles.copyOf(files.getFirst()));
    assertEquals(code, read(files.getFirst()).variants().getFirst().go().text());

    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(files.getFirst()));
      open.settle();
      assertTrue(open.state().isEdited());
      open.go(new Command.Revert());
      assertEquals(original.variants().getFirst().go().text(), open.state().code());
      assertFalse(open.state().isEdited());
    }
    assertTrue(own().scenarios().isEmpty(), "a copy with nothing of its own goes away");
  }

  @Test
  void whatWasWrittenIsNotLostByLookingAtAnotherVariantOrScenario() {
    Scenario original = bundled("unbuffered-deadlock");
    try (OpenSession open = session()) {
      open.go(new Command.OpenScenario(original, "unbuffered-deadlock"));
      open.settle();
      String code = open.state().code() + "// kept\n";
      open.go(new Command.Edit(code));
      open.go(new Command.ChooseVariant("buffered"));
      open.settle();
      open.go(new Command.ChooseVariant("wrong"));
      assertEquals(code, open.state().code());
      open.go(new Command.OpenScenario(bundled("lock-order"), "lock-order"));
      assertEquals(1, own().scenarios().size(), "kept at once");
    }
  }

  @Test
  void unsavedChangesToAFileSurviveTheEndOfTheProgram() throws IOException {
    String changed = HELLO.replace("42", "43");
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(open.file("hello.go", HELLO)));
      open.settle();
      open.go(new Command.Edit(changed));
      assertTrue(open.state().isUnsaved());
    }
    assertEquals(HELLO, Files.readString(folder.resolve("hello.go")), "not saved without asking");
    assertEquals(1, own().drafts().size());

    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(folder.resolve("hello.go")));
      open.settle();
      assertEquals(HELLO, open.state().code());
      Draft draft =
          assertInstanceOf(Document.Notice.Unsaved.class, open.state().document().notice()).draft();
      open.go(new Command.Recover(draft));
      open.settle();
      assertEquals(changed, open.state().code());
      assertTrue(open.state().isUnsaved());
      open.go(new Command.Save(folder.resolve("hello.go")));
      assertEquals(changed, Files.readString(folder.resolve("hello.go")));
      assertFalse(open.state().isUnsaved());
    }
    assertTrue(own().drafts().isEmpty());
  }

  @Test
  void unsavedChangesCanBeForgotten() throws IOException {
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(open.file("hello.go", HELLO)));
      open.settle();
      open.go(new Command.Edit(HELLO + "// no\n"));
    }
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(folder.resolve("hello.go")));
      open.settle();
      open.go(new Command.Forget(own().drafts().getFirst()));
      assertFalse(open.state().document().asks());
      assertTrue(own().drafts().isEmpty());
    }
  }

  @Test
  void aFileThatSomebodyElseHasChangedIsNotSavedOver() throws IOException {
    Path file = folder.resolve("hello.go");
    String mine = HELLO.replace("42", "43");
    String theirs = HELLO.replace("42", "44");
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(open.file("hello.go", HELLO)));
      open.settle();
      open.go(new Command.Edit(mine));
      Files.writeString(file, theirs);
      open.go(new Command.Save(file));
      assertEquals(new Document.Notice.ChangedOutside(true), open.state().document().notice());
      assertEquals(theirs, Files.readString(file));
      assertEquals(mine, open.state().code());

      open.go(new Command.KeepMine());
      assertEquals(mine, Files.readString(file));
      assertFalse(open.state().document().asks());
    }
  }

  @Test
  void loadingTheirsKeepsMineInAFileOfItsOwn() throws IOException {
    Path file = folder.resolve("hello.go");
    String mine = HELLO.replace("42", "43");
    String theirs = HELLO.replace("42", "44");
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(open.file("hello.go", HELLO)));
      open.settle();
      open.go(new Command.Edit(mine));
      Files.writeString(file, theirs);
      open.until(s -> s.document().asks());
      open.go(new Command.TakeTheirs());
      assertEquals(theirs, open.state().code());
    }
    assertEquals(mine, read(own().scenarios().getFirst()).variants().getFirst().go().text());
  }

  @Test
  void aProgramBesideItsScenarioIsSavedIntoItsOwnFile() throws IOException {
    Files.writeString(folder.resolve("pool.go"), HELLO);
    String json =
        """
        // a comment of the author's
        {"format": 1, "title": "Pool", "variants": [{"name": "a", "goFile": "pool.go"}]}
        """;
    Path file = Files.writeString(folder.resolve("pool.interleave"), json);
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(file));
      open.settle();
      open.go(new Command.Edit(HELLO.replace("42", "43")));
      open.go(new Command.Save(file));
      assertEquals(HELLO.replace("42", "43"), Files.readString(folder.resolve("pool.go")));
      assertEquals(json, Files.readString(file), "nothing in it has changed, comments stay");

      open.go(new Command.Export(folder.resolve("one.json")));
      assertEquals(open.state().current(), read(folder.resolve("one.json")));
      assertFalse(Files.readString(folder.resolve("one.json")).contains("goFile"));
      assertTrue(Files.readString(folder.resolve("one.json")).startsWith("// a comment"));
    }
  }

  @Test
  void aNewCueIsSavedAmongTheCommentsOfItsFile() throws IOException {
    Files.writeString(folder.resolve("pool.go"), HELLO);
    String json =
        """
        {
          "format": 1,
          "title": "Pool", // as in swimming
          "variants": [
            { "name": "a", "goFile": "pool.go" } // more to come
          ]
        }
        """;
    Path file = Files.writeString(folder.resolve("pool.interleave"), json);
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(file));
      open.settle();
      Cue.Anchor end =
          new Cue.Anchor("end", Optional.empty(), Optional.empty(), Optional.empty(), 1);
      open.go(new Command.SetCues(List.of(new Cue(end, "The end", "", "", Optional.empty()))));
      open.go(new Command.Save(file));
      assertEquals(open.state().current(), read(file));
      String saved = Files.readString(file);
      assertTrue(saved.contains("\"title\": \"Pool\", // as in swimming\n"), saved);
      assertTrue(saved.contains("// more to come\n"), saved);
      assertTrue(saved.contains("\"title\": \"The end\""), saved);
    }
  }

  @Test
  void savingElsewhereLeavesAForeignProgramOfTheSameNameAlone() throws IOException {
    Files.writeString(folder.resolve("pool.go"), HELLO);
    Path file =
        Files.writeString(
            folder.resolve("pool.json"),
            "{\"format\": 1, \"title\": \"P\","
                + " \"variants\": [{\"name\": \"a\", \"goFile\": \"pool.go\"}]}");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path foreign = Files.writeString(elsewhere.resolve("pool.go"), "package main // mine");
    try (OpenSession open = session()) {
      open.go(new Command.OpenFile(file));
      open.settle();
      open.go(new Command.Save(elsewhere.resolve("copy.json")));
      open.settle();
      assertEquals("package main // mine", Files.readString(foreign));
      assertEquals(HELLO, read(elsewhere.resolve("copy.json")).variants().getFirst().go().text());
    }
  }

  @Test
  void pastedGoBecomesAScenarioWithATitleAndCues() {
    try (OpenSession open = session()) {
      open.go(new Command.NewProgram("ch := make(chan int)\nch <- 1\nfmt.Println(<-ch)"));
      open.settle();
      assertTrue(open.state().code().startsWith("package main\n\nimport (\n\t\"fmt\"\n)\n"));
      List<String> titles = open.state().cues().stream().map(c -> c.cue().title()).toList();
      assertEquals(List.of("The first wait", "Deadlock"), titles);
      assertEquals(1, own().scenarios().size(), "kept at once");

      open.go(new Command.NewProgram(HELLO));
      open.settle();
      assertEquals("main and worker", open.state().scenario().title());
      titles = open.state().cues().stream().map(c -> c.cue().title()).toList();
      assertEquals(
          List.of("worker is started", "The first wait", "From hand to hand", "main returns"),
          titles);
      assertTrue(open.state().cues().stream().allMatch(PlacedCue::isPlaced));
    }
  }

  @Test
  void aPastedProgramMayBringItsTitle() {
    assertEquals(
        "Ping and pong",
        GoText.title("// Ping and pong. They alternate.\npackage main\n\nfunc main() {}\n"));
    String whole = "package main\n\nfunc main() {\n}\n";
    assertEquals(whole, GoText.complete(whole));
    assertEquals(
        "package main\n\n"
            + "import (\n"
            + "\t\"sync\"\n"
            + ")\n\n"
            + "var mu sync.Mutex\n\n"
            + "func main() { mu.Lock() }\n",
        GoText.complete("var mu sync.Mutex\n\nfunc main() { mu.Lock() }\n"));
  }

  @Test
  void aCueHoldsOnToItsCodeWhenLinesMoveAndSaysWhenItIsLost() {
    try (OpenSession open = session()) {
      open.go(new Command.NewProgram(HELLO));
      open.settle();
      int send = open.state().cues().get(2).event();
      Cue.Anchor anchor = new CueFinder(open.state().timeline()).anchor(send).orElseThrow();
      assertEquals("send", anchor.event());
      assertEquals(Optional.of("ch <- 42"), anchor.code());
      assertEquals(Optional.of("worker"), anchor.goroutine());
      Cue mine = new Cue(anchor, "Mine", "text", "notes", Optional.empty());
      open.go(new Command.SetCues(List.of(mine)));
      assertEquals(send, open.state().cues().getFirst().event());

      open.go(new Command.Edit(HELLO.replace("\tch <- 42", "\tprintln()\n\n\t\tch  <- 42")));
      open.go(new Command.Run());
      open.settle();
      assertTrue(open.state().cues().getFirst().isPlaced(), "small edits do not break it");

      open.go(new Command.Edit(HELLO.replace("ch <- 42", "ch <- 43")));
      open.go(new Command.Run());
      open.settle();
      PlacedCue lost = open.state().cues().getFirst();
      assertFalse(lost.isPlaced());
      assertEquals(
          "no \"send\" is on a line with `ch <- 42`: did you mean `ch <- 43`?", lost.problem());
    }
    assertEquals(
        "Mine", read(own().scenarios().getFirst()).variants().getFirst().cues().getFirst().title());
  }

  @Test
  void playingStopsAtAQuestionAndPlayingOnAnswersIt() {
    try (OpenSession open = session()) {
      open.go(new Command.NewProgram(HELLO));
      open.settle();
      List<Cue> cues = new ArrayList<>(open.state().variant().cues());
      Cue first = cues.getFirst();
      Cue.Question question = new Cue.Question("Who runs next?", List.of("main", "worker"), "main");
      cues.set(0, new Cue(first.at(), first.title(), first.text(), "", Optional.of(question)));
      open.go(new Command.SetCues(cues));
      open.go(new Command.Play());
      for (int i = 0; i < 1000 && open.state().playing(); i++) {
        open.tick(50);
      }
      assertEquals(open.state().cues().getFirst().event(), open.state().position());
      assertEquals(Optional.of(question), open.state().asked());
      open.go(new Command.Play());
      open.tick(50);
      assertTrue(open.state().playing());
      assertEquals(Optional.empty(), open.state().asked());
    }
  }
}
