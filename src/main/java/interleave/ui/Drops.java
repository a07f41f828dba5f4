package interleave.ui;

import interleave.session.Command;
import interleave.session.Session;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// What is dropped on the window is opened: a scenario, a Go program, a folder with one, or the
/// text of one. While it hovers, the window shows that it will be taken.
final class Drops {

  private static final Set<String> SUFFIXES = Set.of("json", "interleave", "go");

  private final Session session;

  private Drops(Session session) {
    this.session = session;
  }

  static void listen(Scene scene, Session session) {
    Drops drops = new Drops(session);
    Node root = scene.getRoot();
    scene.setOnDragOver(
        event -> {
          if (command(event.getDragboard()).isPresent()) {
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
    wanted.ifPresent(session::dispatch);
    event.setDropCompleted(wanted.isPresent());
    event.consume();
  }

  private static Optional<Command> command(Dragboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    return command(files, board.hasString() ? board.getString() : "");
  }

  /// @param files that are dropped; of several that can be opened the first one is
  /// @param text that is dropped, when there are no files
  static Optional<Command> command(List<File> files, String text) {
    if (files.isEmpty()) {
      boolean go = text != null && text.lines().anyMatch(line -> line.startsWith("package "));
      return go ? Optional.of(new Command.NewProgram(text)) : Optional.empty();
    }
    return files.stream()
        .filter(Drops::canOpen)
        .findFirst()
        .map(file -> new Command.OpenFile(file.toPath()));
  }

  private static boolean canOpen(File file) {
    if (file.isDirectory()) {
      return true;
    }
    String name = file.getName().toLowerCase(Locale.ROOT);
    return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
