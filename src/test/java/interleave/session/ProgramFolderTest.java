package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs of several files: which files belong to what is opened, and that none is lost.
final class ProgramFolderTest {

  private static final String MAIN = "package main\n\nfunc main() {\n\tprintln(answer())\n}\n";
  private static final String ANSWER = "package main\n\nfunc answer() int {\n\treturn 42\n}\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private OpenSession opened(Path file) {
    OpenSession open = new OpenSession(folder, OwnFiles.in(folder.resolve("own")));
    open.go(new Command.OpenFile(file));
    open.settle();
    return open;
  }

  private static List<String> names(OpenSession open) {
    return open.state().files().stream().map(Variant.Code::fileName).toList();
  }

  private static String command(OpenSession open) {
    return ProgramFolder.command(open.state().file(), open.state().variant());
  }

  @Test
  void aFolderIsTheProgramThatGoRunWouldRun() throws IOException {
    file("go.mod", "module example.com/shop\n\ngo 1.23\n");
    file(
        "cmd/shop/main.go",
        "package main\n\nimport \"example.com/shop/internal/till\"\n\n"
            + "func main() {\n\tprintln(till.Sum(), extra())\n}\n");
    file("cmd/shop/extra.go", "package main\n\nfunc extra() int { return 1 }\n");
    file("cmd/shop/main_test.go", "package main\n");
    file("internal/till/till.go", "package till\n\nfunc Sum() int { return 41 }\n");
    file("internal/till/other_windows.go", "package till\n\nbroken\n");
    try (OpenSession open = opened(folder.resolve("cmd/shop"))) {
      assertEquals(
          List.of("cmd/shop/extra.go", "cmd/shop/main.go", "internal/till/till.go", "go.mod"),
          names(open));
      assertEquals("go run .", command(open));
      assertEquals("shop", open.state().scenario().title());
      assertTrue(open.state().diagnostics().isEmpty());
      assertEquals(
          "41 1\n",
          open.state().timeline().picture(open.state().timeline().size() - 1).outputs().stream()
              .map(o -> o.bytes())
              .reduce("", String::concat));
    }
  }

  @Test
  void aFileBringsTheFilesThatItNeeds() throws IOException {
    Path main = file("main.go", MAIN);
    Path answer = file("answer.go", ANSWER);
    file("own.go", "package main\n\nfunc main() {}\n");
    try (OpenSession open = opened(main)) {
      assertEquals(List.of("answer.go", "main.go"), names(open));
      assertEquals("go run answer.go main.go", command(open));
      assertEquals(main, open.state().file());
    }
    Files.delete(folder.resolve("own.go"));
    try (OpenSession open = opened(answer)) {
      assertEquals(List.of("answer.go", "main.go"), names(open));
      assertEquals("go run .", command(open));
    }
  }

  @Test
  void aFileThatNeedsNoOtherIsRunAlone() throws IOException {
    Path alone =
        file("alone.go", "package main\n\nfunc main() {\n\tanswer := 1\n\tprintln(answer)\n}\n");
    file("main.go", MAIN);
    file("mathematics.go", "package main\n\nfunc unused() {}\n");
    try (OpenSession open = opened(alone)) {
      assertEquals(List.of("alone.go"), names(open));
    }
  }

  @Test
  void aTestFileRunsTheTestsOfItsPackage() throws IOException {
    file("go.mod", "module example.com/answer\n\ngo 1.23\n");
    file("answer.go", ANSWER.replace("package main", "package answer"));
    Path test =
        file(
            "answer_test.go",
            "package answer\n\nimport \"testing\"\n\nfunc TestAnswer(t *testing.T) {\n"
                + "\tif answer() != 41 {\n\t\tt.Error(\"no\")\n\t}\n}\n");
    try (OpenSession open = opened(test)) {
      assertEquals(List.of("answer.go", "answer_test.go", "go.mod"), names(open));
      assertEquals("go test .", command(open));
      assertTrue(open.state().diagnostics().isEmpty());
    }
  }

  @Test
  void savingWritesEachFileThatHasChangedAndNoOther() throws IOException {
    file("main.go", MAIN);
    Path answer = file("answer.go", ANSWER);
    try (OpenSession open = opened(folder)) {
      var before = Files.getLastModifiedTime(folder.resolve("main.go"));
      open.go(new Command.Edit("answer.go", ANSWER.replace("42", "43")));
      assertTrue(open.state().isEdited("answer.go"));
      assertFalse(open.state().isEdited("main.go"));
      assertTrue(open.state().isUnsaved());
      open.go(new Command.Run());
      open.settle();
      assertEquals(
          "43\n",
          open.state()
              .timeline()
              .picture(open.state().timeline().size() - 1)
              .outputs()
              .getFirst()
              .bytes());
      open.go(new Command.Save(folder));
      assertFalse(open.state().isUnsaved());
      assertEquals(ANSWER.replace("42", "43"), Files.readString(answer));
      assertEquals(before, Files.getLastModifiedTime(folder.resolve("main.go")));
    }
  }

  @Test
  void changesThatWereNotSavedComeBackWithAllFiles() throws IOException {
    file("main.go", MAIN);
    file("answer.go", ANSWER);
    try (OpenSession open = opened(folder)) {
      open.go(new Command.Edit("answer.go", ANSWER.replace("42", "7")));
    }
    assertEquals(ANSWER, Files.readString(folder.resolve("answer.go")));
    try (OpenSession open = opened(folder)) {
      Document.Notice.Unsaved unsaved = (Document.Notice.Unsaved) open.state().document().notice();
      open.go(new Command.Recover(unsaved.draft()));
      open.settle();
      assertEquals(ANSWER.replace("42", "7"), open.state().text("answer.go"));
      assertEquals(MAIN, open.state().text("main.go"));
      assertTrue(open.state().isUnsaved());
    }
  }

  @Test
  void aFileThatSomebodyElseChangesOrAddsIsNoticed() throws IOException {
    file("main.go", MAIN);
    file("answer.go", ANSWER);
    try (OpenSession open = opened(folder)) {
      file("more.go", "package main\n\nfunc more() {}\n");
      open.until(s -> s.document().asks());
      open.go(new Command.TakeTheirs());
      open.settle();
      assertEquals(List.of("answer.go", "main.go", "more.go"), names(open));
    }
  }

  @Test
  void severalFilesDoNotGoIntoOneGoFile() throws IOException {
    file("main.go", MAIN);
    file("answer.go", ANSWER);
    try (OpenSession open = opened(folder)) {
      Path one = folder.resolve("one.go");
      open.go(new Command.Save(one));
      assertFalse(Files.exists(one));
      assertTrue(open.state().problems().getFirst().toString().contains("save it as a scenario"));
      Path scenario = folder.resolve("own/all.interleave");
      open.go(new Command.Save(scenario));
      open.settle();
      assertEquals(List.of("answer.go", "main.go"), names(open));
      assertEquals(scenario, open.state().file());
    }
  }

  @Test
  void aScenarioMayHaveSeveralFilesBesideIt() throws IOException {
    file("pool/main.go", MAIN);
    file("pool/lib/answer.go", "package lib\n");
    file("pool/answer.go", ANSWER);
    Path scenario =
        file(
            "pool/pool.interleave.json",
            "{\"format\": 1, \"title\": \"Pool\", \"variants\": [{\"name\": \"main\","
                + " \"goFile\": \"main.go\", \"files\": [\"answer.go\"]}]}\n");
    try (OpenSession open = opened(folder.resolve("pool"))) {
      assertEquals(scenario, open.state().file());
      assertEquals(List.of("main.go", "answer.go"), names(open));
      open.go(new Command.Edit("answer.go", ANSWER.replace("42", "1")));
      open.go(new Command.Save(scenario));
      assertEquals(ANSWER.replace("42", "1"), Files.readString(folder.resolve("pool/answer.go")));
      assertTrue(Files.readString(scenario).contains("\"files\": [\"answer.go\"]"));
    }
  }
}
