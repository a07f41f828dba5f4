package interleave.golang.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Package `math` gives what Go's gives, to the last bit.
final class MathTest {

  @Test
  void functionsAgreeWithGoToTheLastBit() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/golib/functions.txt"))) {
      String[] parts = line.split(" ");
      long[] arguments = {bits(parts[1]), bits(parts[2])};
      double expected = Double.longBitsToDouble(bits(parts[3]));
      long got = Arguments.call("math." + parts[0], arguments).longs[0];
      if (Double.doubleToLongBits(expected)
          != Double.doubleToLongBits(Double.longBitsToDouble(got))) {
        wrong.add(
            parts[0]
                + "("
                + Double.longBitsToDouble(arguments[0])
                + ", "
                + Double.longBitsToDouble(arguments[1])
                + ") = "
                + Double.longBitsToDouble(got)
                + ", in Go "
                + expected);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static long bits(String hexadecimal) {
    return Long.parseUnsignedLong(hexadecimal, 16);
  }
}
