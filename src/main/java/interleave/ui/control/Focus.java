package interleave.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// Gives the focus to a control as the Tab key does, so that one sees where it is.
public final class Focus {

  private Focus() {}

  /// JavaFX shows the focus of what has been reached by key only; going away and back is such a
  /// way.
  public static void visibly(Node node) {
    if (!goAndComeBack(node, TraversalDirection.NEXT, TraversalDirection.PREVIOUS)
        && !goAndComeBack(node, TraversalDirection.PREVIOUS, TraversalDirection.NEXT)) {
      node.requestFocus();
    }
  }

  private static boolean goAndComeBack(
      Node node, TraversalDirection away, TraversalDirection back) {
    node.requestFocus();
    Scene scene = node.getScene();
    if (scene == null || scene.getFocusOwner() != node || !node.requestFocusTraversal(away)) {
      return false;
    }
    scene.getFocusOwner().requestFocusTraversal(back);
    return scene.getFocusOwner() == node;
  }
}
