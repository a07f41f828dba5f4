package interleave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The Java sources are in the project's format; `mvn -q -Pformat` puts them in it.
final class FormatTest {
  @Test
  void everySourceIsInTheFormatOfGoogleJavaFormat() throws IOException, InterruptedException {
    // Another JVM, since the formatter needs javac's inner packages and brings its own libraries.
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/build/format.args",
                "-cp",
                "target/tools/google-java-format.jar",
                "src/build/Format.java",
                "check",
                "src",
                "target/format.stamp")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
  }
}
