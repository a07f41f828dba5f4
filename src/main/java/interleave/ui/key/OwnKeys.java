package interleave.ui.key;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A part of the window that uses some keys itself which otherwise belong to the whole window.
public interface OwnKeys {

  boolean wants(KeyEvent event);

  /// Whether the part around a node wants a key.
  static boolean areWanted(Node focus, KeyEvent event) {
    for (Node node = focus; node != null; node = node.getParent()) {
      if (node instanceof OwnKeys part) {
        return part.wants(event);
      }
    }
    return false;
  }
}
