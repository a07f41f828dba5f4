package interleave.ui;

import interleave.ui.control.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The parts of the window that F6 goes through.
final class Panes {

  /// @param whole what belongs to it
  /// @param first what gets the focus
  private record Pane(Node whole, Supplier<Node> first) {}

  private final List<Pane> panes = new ArrayList<>();

  void add(Node whole, Supplier<Node> first) {
    panes.add(new Pane(whole, first));
  }

  /// Gives the focus to the next pane that can be seen.
  void next(boolean forward) {
    List<Pane> seen = panes.stream().filter(pane -> isSeen(pane.first().get())).toList();
    if (seen.isEmpty()) {
      return;
    }
    int at = -1;
    for (int i = 0; i < seen.size(); i++) {
      at = isIn(seen.get(i).whole().getScene().getFocusOwner(), seen.get(i).whole()) ? i : at;
    }
    int next = at < 0 ? forward ? 0 : -1 : at + (forward ? 1 : -1);
    Focus.visibly(seen.get(Math.floorMod(next, seen.size())).first().get());
  }

  private static boolean isIn(Node node, Node whole) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == whole) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node != null && node.getScene() != null;
  }
}
