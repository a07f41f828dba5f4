package interleave.ui.text;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// Names of keys as people read them on their keyboards.
public final class KeyNames {

  private KeyNames() {}

  public static String of(KeyCodeCombination keys) {
    String ctrl = keys.getShortcut() == ModifierValue.DOWN ? shortcutName() + " + " : "";
    boolean question =
        keys.getShift() == ModifierValue.DOWN && keys.getCode() == javafx.scene.input.KeyCode.SLASH;
    if (question) {
      return "?";
    }
    String shift = keys.getShift() == ModifierValue.DOWN ? Texts.of("keyNames.shift") : "";
    return ctrl + shift + key(keys);
  }

  private static String shortcutName() {
    return System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
  }

  private static String key(KeyCodeCombination keys) {
    return switch (keys.getCode()) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case PAGE_DOWN -> Texts.of("keyNames.page-down");
      case PAGE_UP -> Texts.of("keyNames.page-up");
      case OPEN_BRACKET -> "[";
      case CLOSE_BRACKET -> "]";
      case PLUS, EQUALS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case PERIOD -> ".";
      default -> keys.getCode().getName();
    };
  }
}
