package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.BundledScenarios;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody's work is lost: when files go, are changed by others or half written, when two windows
/// have one file, and when something else is opened.
final class KeepingTest {

  private static final String PROGRAM =
      """
      package main

      func main() {
      	println(42)
      }
      """;

  private static final String MINE = PROGRAM.replace("42", "43");
  private static final String THEIRS = PROGRAM.replace("42", "44");

  @TempDir private Path folder;

  private OwnFiles own() {
    return OwnFiles.in(folder.resolve("own"));
  }

  private OpenSession opened(Path file) {
    OpenSession open = new OpenSession(folder, own());
    open.go(new Command.OpenFile(file));
    open.settle();
    return open;
  }

  private Path program() throws IOException {
    return Files.writeString(folder.resolve("answer.go"), PROGRAM);
  }

  private static String code(Path scenario) {
    var read =
        assertInstanceOf(ScenarioReader.Result.Read.class, new ScenarioReader().read(scenario));
    return read.scenario().variants().getFirst().go().text();
  }

  @Test
  void aFileThatGoesIsNoticedOnceAndWrittenAgainBySaving() throws IOException {
    Path file = program();
    try (OpenSession open = opened(file)) {
      open.go(new Command.Edit(MINE));
      Files.delete(file);
      open.until(s -> s.document().notice() instanceof Document.Notice.Gone);
      open.go(new Command.DismissNotice());
      assertFalse(open.state().document().asks());
      open.go(new Command.Save(file));
      assertEquals(List.of(), open.state().problems());
      assertEquals(MINE, Files.readString(file));
      assertFalse(open.state().isUnsaved());
    }
  }

  @Test
  void aFolderThatGoesIsNotWrittenAsSomethingElse() throws IOException {
    Path module = Files.createDirectory(folder.resolve("module"));
    Files.writeString(module.resolve("go.mod"), "module example.com/m\n\ngo 1.23\n");
    Files.writeString(module.resolve("main.go"), PROGRAM);
    try (OpenSession open = opened(module)) {
      Files.delete(module.resolve("go.mod"));
      Files.delete(module.resolve("main.go"));
      Files.delete(module);
      open.go(new Command.Save(module));
      assertEquals(
          "module: cannot be written: its folder is no longer there",
          open.state().problems().getFirst().toString());
      assertFalse(Files.exists(module));
    }
  }

  @Test
  void whatIsHalfWrittenIsNotLoadedAndMineStays() throws IOException {
    Path file = folder.resolve("one.interleave");
    try (OpenSession open = opened(program())) {
      open.go(new Command.Export(file));
    }
    try (OpenSession open = opened(file)) {
      open.go(new Command.Edit(MINE));
      Files.writeString(file, Files.readString(file).substring(0, 120));
      open.until(s -> s.document().notice() instanceof Document.Notice.ChangedOutside);
      open.go(new Command.TakeTheirs());
      assertFalse(open.state().problems().isEmpty(), "what is wrong with it is told");
      assertEquals(MINE, open.state().code());
      assertTrue(open.state().document().asks(), "it may be whole in a moment");
      assertEquals(List.of(), own().scenarios());
    }
  }

  @Test
  void twoWindowsWithOneOfMyScenariosEachKeepWhatIsWrittenInThem() {
    Scenario bundled = BundledScenarios.named("unbuffered-deadlock").orElseThrow();
    try (OpenSession first = new OpenSession(folder, own())) {
      first.go(new Command.OpenScenario(bundled, "unbuffered-deadlock"));
      first.settle();
      first.go(new Command.Edit(first.state().code() + "// begun\n"));
      first.until(s -> s.document().own());
      try (OpenSession second = opened(first.state().file())) {
        second.go(new Command.Edit(second.state().code() + "// second\n"));
        second.until(s -> !s.isUnsaved());
        first.go(new Command.Edit(first.state().code() + "// first\n"));
        first.until(s -> s.document().notice() instanceof Document.Notice.Apart);
      }
    }
    List<String> ends =
        own().scenarios().stream().map(f -> code(f).lines().toList().getLast()).toList();
    assertEquals(List.of("// first", "// second"), ends.stream().sorted().toList());
  }

  @Test
  void aDraftIsLeftToTheWindowThatWritesIt() throws Exception {
    Path file = program();
    try (OpenSession open = opened(file)) {
      open.go(new Command.Edit(MINE));
    }
    Path draft = only(folder.resolve("own/drafts"));
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      String began = other.pid() + "-" + other.info().startInstant().orElseThrow().toEpochMilli();
      Files.writeString(draft, Files.readString(draft).replace(Claim.OWN, began));
      assertEquals(List.of(), own().drafts(), "somebody is working on it");
      try (OpenSession open = opened(file)) {
        assertFalse(open.state().document().asks());
        open.go(new Command.Edit(THEIRS));
        assertTrue(open.state().isUnsaved());
      }
      assertEquals(1, own().drafts().size(), "one beside it");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertEquals(2, own().drafts().size(), "the other window has died");
  }

  private static Path only(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList().getFirst();
    }
  }

  @Test
  void changesToAFileThatIsGoneBecomeAScenarioOfOnesOwn() throws IOException {
    Path file = program();
    try (OpenSession open = opened(file)) {
      open.go(new Command.Edit(MINE));
    }
    Files.delete(file);
    try (OpenSession open = new OpenSession(folder, own())) {
      open.go(new Command.Recover(own().drafts().getFirst()));
      open.settle();
      assertEquals(MINE, open.state().code());
    }
    assertEquals(List.of(), own().drafts());
    assertEquals(MINE, code(own().scenarios().getFirst()));
  }

  @Test
  void whoeverLeavesUnsavedChangesIsAskedFirst() throws IOException {
    Path file = program();
    Path other = Files.writeString(folder.resolve("other.go"), THEIRS);
    List<Runnable> asked = new ArrayList<>();
    try (OpenSession open = opened(file)) {
      open.asks(asked::add);
      open.go(new Command.OpenFile(other));
      open.settle();
      open.go(new Command.OpenFile(file));
      open.settle();
      assertEquals(List.of(), asked, "there was nothing to lose");
      open.go(new Command.Edit(MINE));
      open.go(new Command.OpenFile(folder.resolve("missing.go")));
      assertEquals(List.of(), asked, "nothing else could be opened");
      open.go(new Command.OpenFile(other));
      assertEquals(file, open.state().file());
      asked.removeFirst().run();
      assertEquals(other, open.state().file());
    }
    assertEquals(1, own().drafts().size(), "and still nothing is lost");
  }

  @Test
  void whyAFileCannotBeWrittenIsToldWithoutNamesOfOurs() {
    assertEquals("it may not be written", Documents.reason(new AccessDeniedException("x")));
    assertEquals(
        "No space left on device",
        Documents.reason(new FileSystemException(".x.new", null, "No space left on device")));
    Path file = folder.resolve("read-only.go");
    assertThrows(
        IOException.class,
        () -> {
          AtomicFile.write(file, PROGRAM);
          AtomicFile.write(file.resolve("inside"), PROGRAM);
        });
    assertEquals(1, folder.toFile().list().length, "nothing is left of a try");
  }
}
