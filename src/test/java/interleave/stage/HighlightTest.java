package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class HighlightTest {

  @Test
  void wordsNumbersStringsAndCommentsAreToldApart() {
    assertEquals(
        "k[for]p[ i := ]n[0]p[; i < ]b[len]p[(x); i++ {]c[// go]",
        marked("for i := 0; i < len(x); i++ {// go"));
    assertEquals(
        "p[s := ]s[\"a \\\" // b\"]p[ + ]s[`raw`]", marked("s := \"a \\\" // b\" + `raw`"));
    assertEquals("s[\"open]", marked("\"open"));
    assertEquals("", marked(""));
  }

  private static String marked(String line) {
    StringJoiner out = new StringJoiner("");
    for (Highlight.Stretch s : Highlight.of(line)) {
      char kind = Character.toLowerCase(s.kind().name().charAt(0));
      out.add(kind + "[" + line.substring(s.start(), s.end()) + "]");
    }
    return out.toString();
  }
}
