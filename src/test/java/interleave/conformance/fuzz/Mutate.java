package interleave.conformance.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Programs with faults, such as people make when they edit: a word too many, another name, a line
/// lost, a file cut short. The same text and seed give the same mutant.
public final class Mutate {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`|'(?:[^'\\\\\\n]|\\\\.)+'|//[^\\n]*"
              + "|[\\p{L}_]\\w*|\\d[\\w.]*|[ \\t]+|\\n|<<=|>>=|&\\^|<-|[:!=<>+*/%&|^-]=|<<|>>"
              + "|&&|\\|\\||\\+\\+|--|\\.\\.\\.|.",
          Pattern.DOTALL);

  private static final List<String> WORDS =
      List.of(
          "break",
          "case",
          "chan",
          "const",
          "continue",
          "default",
          "defer",
          "else",
          "fallthrough",
          "for",
          "func",
          "go",
          "goto",
          "if",
          "import",
          "interface",
          "map",
          "range",
          "return",
          "select",
          "struct",
          "switch",
          "type",
          "var",
          "int",
          "string",
          "bool",
          "float64",
          "byte",
          "error",
          "any",
          "nil",
          "true",
          "iota",
          "len",
          "cap",
          "append",
          "make",
          "new",
          "close",
          "panic",
          "recover",
          "_",
          "x",
          "main",
          "init",
          "uint8",
          "[]int",
          "func()",
          "chan int",
          "interface{}",
          "struct{}",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          ";",
          ",",
          ":",
          "\n",
          "...",
          "<-",
          ":=",
          "=",
          "*",
          "&");

  private static final List<String> OPERATORS =
      List.of(
          "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&^", "&&", "||", "==", "!=", "<",
          "<=", ">", ">=", "!", "<-", "=", ":=", "+=", "<<=", ".", ",", ":", "~");

  private static final List<String> LITERALS =
      List.of(
          "0",
          "1",
          "-1",
          "1.5",
          "1e100",
          "1 << 70",
          "300",
          "'x'",
          "\"s\"",
          "`r`",
          "2i",
          "nil",
          "true",
          "0x",
          "08",
          "1_",
          "\"\\q\"",
          "''",
          "[]int{1}",
          "map[string]int{}",
          "func() {}",
          "struct{}{}");

  private final Dice dice;
  private final List<String> tokens = new ArrayList<>();

  private Mutate(String text, long seed) {
    dice = new Dice(seed * 1_000_003 + text.hashCode());
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /// The text with one to three faults.
  public static String program(String text, long seed) {
    var mutate = new Mutate(text, seed);
    int faults = mutate.dice.of(1, 1, 1, 2, 2, 3);
    for (int i = 0; i < faults && mutate.tokens.size() > 1; i++) {
      mutate.fault();
    }
    return String.join("", mutate.tokens);
  }

  private void fault() {
    int at = some(".*\\S.*");
    switch (dice.below(16)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at) + " ");
      case 2 -> Collections.swap(tokens, at, some(".*\\S.*"));
      case 3 -> tokens.add(at, dice.pick(WORDS) + " ");
      case 4 -> tokens.set(at, dice.pick(WORDS));
      case 5 -> removeLine(at);
      case 6 -> doubleLine(at);
      case 7 -> cut(at);
      case 8, 9 -> tokens.set(some("[^\\w\\s\"'`/]+"), dice.pick(OPERATORS));
      case 10, 11 -> tokens.set(some("\\d.*|[\"'`].*"), dice.pick(LITERALS));
      default -> tokens.set(some("[a-zA-Z_]\\w*"), tokens.get(some("[a-zA-Z_]\\w*")));
    }
  }

  /// A place behind the package clause with such a token, or any place if there is none.
  private int some(String pattern) {
    for (int i = 0; i < 200; i++) {
      int at = dice.below(tokens.size());
      if (at > 3 && tokens.get(at).matches("(?s)" + pattern)) {
        return at;
      }
    }
    return dice.below(tokens.size());
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && !tokens.get(start - 1).equals("\n")) {
      start--;
    }
    return start;
  }

  private List<String> line(int start) {
    int end = start;
    while (end < tokens.size() && !tokens.get(end).equals("\n")) {
      end++;
    }
    return tokens.subList(start, Math.min(end + 1, tokens.size()));
  }

  private void removeLine(int at) {
    line(lineStart(at)).clear();
  }

  private void doubleLine(int at) {
    int start = lineStart(at);
    tokens.addAll(start, List.copyOf(line(start)));
  }

  /// Cuts the text off, or a stretch out of it.
  private void cut(int at) {
    int length = dice.percent(30) ? tokens.size() : dice.between(2, 12);
    tokens.subList(at, Math.min(at + length, tokens.size())).clear();
  }

  /// `Mutate SEED FOLDER PROGRAM...`: writes a mutant of each program to FOLDER, as the files
  /// `0/main.go`, `1/main.go` and so on.
  public static void main(String[] args) throws IOException {
    for (int i = 2; i < args.length; i++) {
      String text = Files.readString(Path.of(args[i]), StandardCharsets.UTF_8);
      Path folder = Path.of(args[1], "" + (i - 2));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("main.go"), program(text, Long.parseLong(args[0])));
    }
  }
}
