package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.source.Pos;
import interleave.source.Source;
import interleave.stage.Pen.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a card calls the place where its goroutine stands.
final class PlaceOfCardTest {

  private static final Font FONT = Font.mono(400, 12);

  private static String place(double room, String file, String... files) {
    SourceLines lines =
        new SourceLines(List.of(files).stream().map(name -> new Source(name, "")).toList());
    return lines.place(new RecordingPen(), new Pos(file, 22, 1), FONT, room);
  }

  @Test
  void ofSeveralFilesTheNameIsToldAsFarAsThereIsRoom() {
    assertEquals(":22", place(400, "a.go", "a.go", "go.mod"));
    assertEquals("b.go:22", place(400, "till/b.go", "a.go", "till/b.go"));
    assertEquals("till/b.go:22", place(400, "till/b.go", "b.go", "till/b.go"));
    double half = new RecordingPen().width("order_test.go:22", FONT) / 2;
    assertEquals("…st.go:22", place(half + 8, "order_test.go", "a.go", "order_test.go"));
    assertEquals(":22", place(1, "order_test.go", "a.go", "order_test.go"));
  }
}
