package interleave.ui.canvas;

import javafx.scene.input.KeyCode;

/// What arrow keys, plus and minus mean where things can be moved and looked at closer.
public final class Arrows {

  private Arrows() {}

  public static int dx(KeyCode code) {
    return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
  }

  public static int dy(KeyCode code) {
    return code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
  }

  /// 1 for closer, -1 for farther, 0 for another key.
  public static int closer(KeyCode code) {
    return switch (code) {
      case PLUS, EQUALS, ADD -> 1;
      case MINUS, SUBTRACT -> -1;
      default -> 0;
    };
  }
}
