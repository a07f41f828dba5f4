package interleave.app;

import interleave.engine.Limits;
import interleave.session.DeepThread;
import interleave.session.GoRuns;
import interleave.ui.Launcher;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The program's entry: the command line, or the window when no command is given.
public final class Main {

  private static final int BUFFER = 1 << 16;
  private static final int MILLIS_BETWEEN_FLUSHES = 20;

  private Main() {}

  /// Starts the program.
  public static void main(String[] args) {
    writePlainNumbers();
    if (!Cli.isCommand(args)) {
      open(args);
      return;
    }
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    flushSoon(out);
    Thread command =
        DeepThread.daemon(() -> System.exit(Cli.execute(args, System.in, out, err)), "command");
    command.start();
    try {
      command.join();
      System.exit(1); // it ended by an error of ours, which has been printed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Numbers are written as Go writes them, also where people write other digits.
  static void writePlainNumbers() {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
  }

  private static void open(String[] files) {
    try {
      List<Path> wanted = Arrays.stream(files).map(Here::path).toList();
      Launcher.launch(new GoRuns(Limits.DEFAULT, Optional.empty()), wanted);
    } catch (UnsupportedOperationException e) {
      PrintStream err = stream(FileDescriptor.err);
      err.println("interleave: no window can be opened here: " + e.getMessage());
      err.println(
          "interleave run, explore, trace, render, handout and check need none; see --help");
      err.flush();
      System.exit(1);
    }
  }

  /// What has been written is seen soon, also while the program computes on, and is not lost when
  /// `Ctrl+C` ends the process.
  private static void flushSoon(PrintStream out) {
    Thread.ofPlatform()
        .daemon()
        .name("flush")
        .start(
            () -> {
              try {
                while (true) {
                  Thread.sleep(MILLIS_BETWEEN_FLUSHES);
                  out.flush();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (StandardStream.Closed _) {
                Runtime.getRuntime().halt(StandardStream.CLOSED_EXIT);
              }
            });
  }

  /// UTF-8 whatever the machine's own encoding is: programs write bytes.
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new StandardStream(new FileOutputStream(descriptor)), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  /// The program's version, as the build wrote it.
  static String version() {
    var properties = new Properties();
    try (var in = Main.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
