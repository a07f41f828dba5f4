package interleave.golang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.Txtar;
import interleave.golang.syntax.Comment;
import interleave.golang.syntax.Token;
import interleave.golang.syntax.TokenKind;
import interleave.golang.syntax.TokenList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programs come out as gofmt writes them. The archive's `.gofmt` parts are by gofmt of Go 1.23.
final class GofmtTest {

  private static final Path ARCHIVE = Path.of("src/test/resources/format/programs.txtar");
  private static final Path PROGRAMS = Path.of("src/test/resources/conformance");

  private static final int EVERY = 5;

  @TestFactory
  List<DynamicTest> untidyProgramsComeOutAsFromGofmt() throws IOException {
    Map<String, String> files = Txtar.read(ARCHIVE);
    return files.keySet().stream()
        .filter(name -> name.endsWith(".go"))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertEquals(
                            files.get(name + "fmt"), Gofmt.format(files.get(name)).orElseThrow())))
        .toList();
  }

  @Test
  void formattingTwiceChangesNothing() throws IOException {
    for (Path program : programs()) {
      String source = Files.readString(program);
      // gofmt itself needs two rounds to get rid of a lone empty statement in a short function.
      if (source.contains("{ ; ; }")) {
        continue;
      }
      Optional<String> once = Gofmt.format(source);
      once.ifPresent(text -> assertEquals(text, Gofmt.format(text).orElseThrow()));
    }
  }

  @Test
  void blanksAndIndentationOfTheSourceDoNotMatter() throws IOException {
    Random random = new Random(1);
    int checked = 0;
    for (Path program : programs()) {
      String text = Files.readString(program);
      Optional<String> expected = Gofmt.format(text);
      if (expected.isPresent() && !text.contains("/*")) {
        String untidy = withOtherBlanks(text, random);
        assertEquals(expected, Gofmt.format(untidy), () -> program + "\n" + untidy);
        checked++;
      }
    }
    assertTrue(checked > 50, "there are programs to check");
  }

  @Test
  void noNameNumberTextOrCommentIsLost() throws IOException {
    for (Path program : programs()) {
      String text = Files.readString(program);
      Gofmt.format(text).ifPresent(formatted -> assertEquals(content(text), content(formatted)));
    }
  }

  @Test
  void brokenProgramsAreNotFormatted() {
    assertEquals(Optional.empty(), Gofmt.format("package main\n\nfunc main() {\n"));
    assertEquals(Optional.empty(), Gofmt.format("package main\n\nvar x = \"abc\n"));
    assertEquals(Optional.empty(), Gofmt.format(""));
    // The tree has no place for a third variable, so it would be lost.
    assertEquals(
        Optional.empty(),
        Gofmt.format("package p\n\nfunc f() {\n\tfor a, b, c := range x {\n\t}\n}\n"));
  }

  @Test
  void programsWithWrongLabelsAreFormatted() {
    assertEquals(
        Optional.of("package p\n\nfunc f() {\nL:\n}\n"), Gofmt.format("package p\nfunc f(){\nL:}"));
  }

  private static List<String> content(String text) {
    TokenList list = TokenList.of(text);
    List<String> content = new ArrayList<>();
    for (Token token : list.tokens()) {
      if (token.kind() == TokenKind.NAME || token.kind() == TokenKind.LITERAL) {
        content.add(token.text());
      }
    }
    list.comments().forEach(comment -> content.add(comment.text().replaceAll("\\s+", "")));
    content.sort(Comparator.naturalOrder());
    return content;
  }

  /// Changes the number of blanks where there are some, and those at the starts of lines.
  private static String withOtherBlanks(String text, Random random) {
    TokenList list = TokenList.of(text);
    record Part(int start, int end) {}
    List<Part> parts = new ArrayList<>();
    for (Token token : list.tokens()) {
      if (token.kind() != TokenKind.SEMICOLON || text.startsWith(";", token.start())) {
        parts.add(new Part(token.start(), token.end()));
      }
    }
    for (Comment comment : list.comments()) {
      parts.add(new Part(comment.start(), comment.end()));
    }
    parts.sort(Comparator.comparingInt(Part::start));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      for (int i = at; i < part.start(); i++) {
        out.append(text.charAt(i) == '\n' ? "\n" : " \t".charAt(random.nextInt(2)));
      }
      boolean blank = part.start() > at;
      out.append(blank && at > 0 ? " ".repeat(random.nextInt(4)) : "");
      out.append(text, part.start(), part.end());
      at = part.end();
    }
    return out.toString();
  }

  /// Some of the programs: all would take long.
  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".go")).sorted().toList();
      return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
    }
  }
}
