package interleave.ui;

import interleave.engine.Limits;
import interleave.session.GoRuns;
import interleave.session.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;

/// For tests of the real window with real Go: a small program, a folder for files.
abstract class WindowTest {

  static final String PROGRAM =
      """
      package main

      import "fmt"

      func main() {
      	ch := make(chan int, 2)
      	go func() {
      		for i := 1; i <= 5; i++ {
      			ch <- i
      		}
      		close(ch)
      	}()
      	for v := range ch {
      		fmt.Println("got", v)
      	}
      }
      """;

  @TempDir Path folder;

  static Runs go() {
    return new GoRuns(Limits.DEFAULT, Optional.empty());
  }

  Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  /// The small program.
  Path five() throws Exception {
    return file("five.go", PROGRAM);
  }

  /// How far one turn of the wheel goes.
  static final double WHEEL = 40;

  /// The wheel turned upward at a place of a view, with or without Ctrl.
  static ScrollEvent wheel(Region over, Point2D mouse, boolean ctrl) {
    Point2D at = over.localToScene(mouse);
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        ctrl,
        false,
        false,
        false,
        false,
        0,
        WHEEL,
        0,
        WHEEL,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
