package interleave.ui;

import interleave.session.Command;
import interleave.session.Session;
import interleave.ui.control.Marks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// What is dropped on the window is opened: a scenario, a Go program, a folder with one, or the
/// text of one. While it hovers, the window shows that it will be taken. Where a sheet waits for an
/// answer nothing is taken.
final class Drops {

  /// A script is refused, with words that say what can be done with it.
  private static final Set<String> SUFFIXES = Set.of("json", "interleave", "go", "js", "mjs");

  /// A line that hardly stands in anything but Go; a piece of a program has it too.
  private static final Pattern GO =
      Pattern.compile("^(package \\w+|func [\\w(]|\\s*go \\w+.*\\().*|:=|\\w <- |<-\\w");

  private final Session session;
  private final Runnable uncover;

  private Drops(Session session, Runnable uncover) {
    this.session = session;
    this.uncover = uncover;
  }

  /// @param asking whether a sheet is open
  /// @param uncover puts away what would lie over the program
  static void listen(Scene scene, Session session, BooleanSupplier asking, Runnable uncover) {
    Drops drops = new Drops(session, uncover);
    Node root = scene.getRoot();
    scene.setOnDragOver(
        event -> {
          if (!asking.getAsBoolean() && command(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            Marks.set(root, "dropping", true);
            event.consume();
          }
        });
    scene.setOnDragExited(_ -> Marks.set(root, "dropping", false));
    scene.setOnDragDropped(drops::dropped);
  }

  private void dropped(DragEvent event) {
    Optional<Command> wanted = command(event.getDragboard());
    wanted.ifPresent(
        command -> {
          uncover.run();
          session.dispatch(command);
        });
    event.setDropCompleted(wanted.isPresent());
    event.consume();
  }

  private static Optional<Command> command(Dragboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    return command(files, board.hasString() ? board.getString() : "");
  }

  /// @param files that are dropped; of several that can be opened the first one is, or the first
  ///   with a `main`
  /// @param text that is dropped, when there are no files
  static Optional<Command> command(List<File> files, String text) {
    if (files.isEmpty()) {
      boolean go = text != null && text.lines().anyMatch(GO.asPredicate());
      return go ? Optional.of(new Command.NewProgram(text)) : Optional.empty();
    }
    return files.stream()
        .filter(Drops::canOpen)
        .min(Comparator.comparing(file -> files.size() > 1 && !hasMain(file)))
        .map(file -> new Command.OpenFile(file.toPath()));
  }

  private static boolean hasMain(File file) {
    try {
      return file.isFile()
          && Files.readString(file.toPath()).lines().anyMatch(l -> l.startsWith("func main()"));
    } catch (IOException e) {
      return false; // whoever opens it says why
    }
  }

  private static boolean canOpen(File file) {
    if (file.isDirectory()) {
      return true;
    }
    String name = file.getName().toLowerCase(Locale.ROOT);
    return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
