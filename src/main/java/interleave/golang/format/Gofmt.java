package interleave.golang.format;

import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.syntax.Parser.Parsed;
import interleave.golang.syntax.Token;
import interleave.golang.syntax.TokenList;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Formats Go source as gofmt does.
public final class Gofmt {

  private Gofmt() {}

  /// The formatted text; empty if the text has syntax errors or errors that look like them.
  public static Optional<String> format(String text) {
    Parsed parsed = Parser.parse(new Source("", text), new NodeIds());
    if (!parsed.complete()) {
      return Optional.empty();
    }
    String sorted = ImportOrder.sort(text);
    File file =
        sorted.equals(text)
            ? parsed.file()
            : Parser.parse(new Source("", sorted), new NodeIds()).file();
    String formatted = print(sorted, file);
    // Nobody's code may get lost, whatever it looks like.
    return code(text).equals(code(formatted)) ? Optional.of(formatted) : Optional.empty();
  }

  /// What formatting must not change: the tokens behind the imports, without those that it may add
  /// or leave out, and without the digits of numbers.
  private static List<String> code(String text) {
    List<String> code = new ArrayList<>();
    boolean inImports = true;
    for (Token token : TokenList.of(text).tokens()) {
      switch (token.kind()) {
        case CONST, FUNC, TYPE, VAR -> inImports = false;
        default -> {}
      }
      if (inImports) {
        continue;
      }
      switch (token.kind()) {
        case SEMICOLON, COMMA, LPAREN, RPAREN -> {}
        case LITERAL ->
            code.add(
                switch (token.literal()) {
                  case STRING, RUNE -> token.text();
                  case INT, FLOAT, IMAGINARY -> token.literal().name();
                });
        default -> code.add(token.text() + token.op() + token.kind());
      }
    }
    return code;
  }

  private static String print(String text, File file) {
    SourceLayout layout = new SourceLayout(text);
    Printer printer = new Printer(layout, true);
    new Writers(printer, layout, new HashMap<>()).declarations.file(file);
    printer.finish();
    return BuildLine.inPlace(TabWriter.trim(TabWriter.align(printer.output())), layout);
  }
}
