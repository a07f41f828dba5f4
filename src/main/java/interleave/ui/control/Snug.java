package interleave.ui.control;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Gives a scroll pane just the height of what is in it, as far as there is room. The height is
/// known in the middle of a layout, in which nobody can ask for another one: so it is taken over
/// afterwards.
public final class Snug {

  private static final double EDGES = 2;

  private Snug() {}

  public static void fit(ScrollPane scroll, Region content) {
    content
        .heightProperty()
        .addListener((_, _, _) -> Platform.runLater(() -> take(scroll, content)));
    take(scroll, content);
  }

  private static void take(ScrollPane scroll, Region content) {
    scroll.setPrefHeight(content.getHeight() + EDGES);
  }
}
