package interleave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled fonts load by name, and tests measure text with them alone.
final class BundledFontsTest {
  @ParameterizedTest
  @CsvSource({
    "Inter-Regular.ttf, Inter Regular",
    "Inter-Medium.ttf, Inter Medium",
    "Inter-SemiBold.ttf, Inter SemiBold",
    "Inter-Bold.ttf, Inter Bold",
    "Inter-Italic.ttf, Inter Italic",
    "JetBrainsMono-Regular.ttf, JetBrains Mono Regular",
    "JetBrainsMono-Medium.ttf, JetBrains Mono Medium",
    "JetBrainsMono-Bold.ttf, JetBrains Mono Bold",
  })
  void loadsUnderItsName(String file, String name) throws IOException {
    var font = load(file);
    assertNotNull(font, file);
    assertEquals(name, font.getName());
  }

  @Test
  void theLogicalFontsAreTheBundledOnesSoThatTextMeasuresTheSameEverywhere() throws IOException {
    load("Inter-Regular.ttf");
    load("JetBrainsMono-Regular.ttf");
    assertEquals(width("Inter"), width("System"));
    assertEquals(width("JetBrains Mono"), width("Monospaced"));
  }

  private static Font load(String file) throws IOException {
    try (var in = BundledFontsTest.class.getResourceAsStream("/interleave/fonts/" + file)) {
      return Font.loadFont(in, 13);
    }
  }

  private static double width(String family) {
    var text = new javafx.scene.text.Text("goroutine 7 [chan receive]");
    text.setFont(Font.font(family, 13));
    return text.getLayoutBounds().getWidth();
  }
}
