package interleave.golang.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// `fmt` formats numbers, strings and booleans as Go does, with every verb and flag.
final class FormatTextTest {

  /// A program without methods and addresses.
  private static final ValueText.World WORLD =
      new ValueText.World() {
        @Override
        public boolean hasMethod(Type type, String method) {
          return false;
        }

        @Override
        public long address(Object reference) {
          return 0;
        }
      };

  @Test
  void randomDirectivesGiveWhatGoGives() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/golib/format.txt"))) {
      String[] parts = line.split("\t", -1);
      Type type = Type.Basic.valueOf(parts[1].toUpperCase(Locale.ROOT));
      String text = type == Type.Basic.STRING ? Quoting.unquote(parts[3]) : null;
      InterfaceValue operand = new InterfaceValue(type, Long.parseUnsignedLong(parts[2], 16), text);
      String got = Quoting.quote(printf(parts[0], operand), '"', true, false);
      if (!got.equals(parts[4])) {
        wrong.add(line + "\n    got " + got);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void whatDoesNotFitTheFormatIsNamedInTheResult() {
    InterfaceValue one = new InterfaceValue(Type.Basic.INT, 1, null);
    InterfaceValue hi = new InterfaceValue(Type.Basic.STRING, 0, "hi");
    assertEquals("%!d(string=hi)", printf("%d", hi));
    assertEquals("1%!(EXTRA string=hi)", printf("%d", one, hi));
    assertEquals("%!d(MISSING)", printf("%d"));
    assertEquals("%!(NOVERB)", printf("%", one).substring(0, 10));
    assertEquals("hi 1", printf("%[2]s %[1]d", one, hi));
    assertEquals("%!d(BADINDEX)", printf("%[3]d", one));
    assertEquals("%!(BADWIDTH)1", printf("%*d", hi, one));
    assertEquals("    1", printf("%*d", new InterfaceValue(Type.Basic.INT, 5, null), one));
    assertEquals("%!d(<nil>) <nil>", printf("%d %v", null, null));
  }

  private static String printf(String format, InterfaceValue... operands) {
    FormatText text = new FormatText(WORLD, false);
    text.printf(format, operands);
    return text.values.buffer.out.toString();
  }
}
