package interleave.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the Tab key inside what lies over the window: behind its last control comes its first
/// again, not something that cannot be seen or clicked.
public final class ModalFocus {

  private final Supplier<Parent> top;
  private boolean back;

  /// Whether the Tab key is being followed.
  private boolean tabbing;

  private ModalFocus(Supplier<Parent> top) {
    this.top = top;
  }

  /// @param top what lies over everything else; null when the window itself is to be used
  public static void listen(Scene scene, Supplier<Parent> top) {
    ModalFocus modal = new ModalFocus(top);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          modal.tabbing = event.getCode() == KeyCode.TAB;
          modal.back = event.isShiftDown();
        });
    scene.focusOwnerProperty().addListener((_, _, owner) -> modal.came(owner));
  }

  private void came(Node owner) {
    Parent layer = top.get();
    if (!tabbing || layer == null || owner == null || isIn(owner, layer)) {
      return;
    }
    tabbing = false;
    List<Node> inside = new ArrayList<>();
    collect(layer, inside);
    if (!inside.isEmpty()) {
      Focus.visibly(back ? inside.getLast() : inside.getFirst());
    }
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static boolean isIn(Node node, Parent layer) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == layer) {
        return true;
      }
    }
    return false;
  }
}
