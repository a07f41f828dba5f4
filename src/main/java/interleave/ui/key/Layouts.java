package interleave.ui.key;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keyboards that write no Latin letters. Where such a layout is the only one, some systems give
/// its keys no codes, and nothing in the window, not even a text field, would know `Ctrl` with
/// them. They get the code of the Latin letter that is printed on the same key; what they write
/// stays.
final class Layouts {

  /// For each layout its letters and, below them, what the same keys are called.
  private static final String[] SAME_KEYS = {
    // Russian, with what Ukrainian and Belarusian have elsewhere
    "йцукенгшщзхъфывапролджэячсмитьбюіїєў",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.s]'o",
    // Greek
    "ςερτυθιοπασδφγηξκλζχψωβνμ",
    "wertyuiopasdfghjklzxcvbnm",
    // Hebrew
    "קראטוןםפשדגכעיחלךףזסבהנמצתץ",
    "ertyuiopasdfghjkl;zxcvbnm,.",
  };

  private static final Map<Character, KeyCode> CODES = new TreeMap<>();

  static {
    for (int i = 0; i < SAME_KEYS.length; i += 2) {
      for (int at = 0; at < SAME_KEYS[i].length(); at++) {
        CODES.put(SAME_KEYS[i].charAt(at), code(SAME_KEYS[i + 1].charAt(at)));
      }
    }
  }

  private Layouts() {}

  /// Before anybody else in `scene` gets a key.
  static void understand(Scene scene) {
    EventDispatcher dispatcher = scene.getEventDispatcher();
    scene.setEventDispatcher((event, tail) -> dispatcher.dispatchEvent(named(event), tail));
  }

  private static Event named(Event event) {
    if (!(event instanceof KeyEvent key)
        || key.getCode() != KeyCode.UNDEFINED
        || key.getEventType() == KeyEvent.KEY_TYPED) {
      return event;
    }
    String text = key.getText().toLowerCase(Locale.ROOT);
    KeyCode code = text.length() == 1 ? CODES.get(text.charAt(0)) : null;
    return code == null
        ? event
        : new KeyEvent(
            key.getSource(),
            key.getTarget(),
            key.getEventType(),
            key.getCharacter(),
            key.getText(),
            code,
            key.isShiftDown(),
            key.isControlDown(),
            key.isAltDown(),
            key.isMetaDown());
  }

  private static KeyCode code(char latin) {
    return switch (latin) {
      case '[' -> KeyCode.OPEN_BRACKET;
      case ']' -> KeyCode.CLOSE_BRACKET;
      case ';' -> KeyCode.SEMICOLON;
      case '\'' -> KeyCode.QUOTE;
      case ',' -> KeyCode.COMMA;
      case '.' -> KeyCode.PERIOD;
      default -> KeyCode.valueOf(String.valueOf(Character.toUpperCase(latin)));
    };
  }
}
