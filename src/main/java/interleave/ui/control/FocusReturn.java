package interleave.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Gives the focus back to what had it, as visibly as it had it, when something that lay over the
/// window has gone.
public final class FocusReturn {

  private Node owner;

  /// Whether the owner was reached by key, which one sees then.
  private boolean seen;

  public void remember(Scene scene) {
    owner = scene.getFocusOwner();
    seen = owner != null && owner.isFocusVisible();
  }

  public void giveBack() {
    if (owner != null) {
      owner.requestFocus();
      if (seen) {
        // when that has gone, and nothing else has come in its place
        Platform.runLater(this::show);
      }
    }
  }

  private void show() {
    if (owner.getScene() != null && owner.getScene().getFocusOwner() == owner) {
      Focus.visibly(owner);
    }
  }
}
