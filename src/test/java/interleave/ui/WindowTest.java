package interleave.ui;

import interleave.engine.Limits;
import interleave.session.GoRuns;
import interleave.session.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
}
