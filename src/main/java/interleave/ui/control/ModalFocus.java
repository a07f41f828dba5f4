package interleave.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the keys inside what lies over the window: behind its last control comes its first again,
/// and when the control that has the focus goes, another of them gets it; never something that
/// cannot be seen or clicked.
public final class ModalFocus {

  private final Supplier<Parent> top;
  private boolean back;

  /// Whether the Tab key is being followed.
  private boolean tabbing;

  /// What had the focus last of what lies over the window.
  private Node inside;

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
    if (layer == null) {
      inside = null;
      return;
    }
    if (owner == null) {
      return;
    }
    if (isIn(owner, layer)) {
      inside = owner;
      return;
    }
    boolean gone = inside != null && !canHaveFocus(inside);
    if (!tabbing && !gone) {
      return;
    }
    boolean last = tabbing && back;
    tabbing = false;
    List<Node> all = new ArrayList<>();
    collect(layer, all);
    if (!all.isEmpty()) {
      Focus.visibly(last ? all.getLast() : all.getFirst());
    }
  }

  private static boolean canHaveFocus(Node node) {
    boolean visible = node.getScene() != null && !node.isDisabled();
    for (Node each = node; each != null; each = each.getParent()) {
      visible &= each.isVisible();
    }
    return visible;
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
