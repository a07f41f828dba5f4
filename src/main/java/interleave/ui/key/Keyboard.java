package interleave.ui.key;

import interleave.ui.control.ClickRow;
import interleave.ui.control.LongList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Turns keys into actions, wherever the focus is, but never takes a plain key from somebody who is
/// writing, nor from a control that somebody has reached by keyboard and that needs it.
public final class Keyboard {

  private final Map<Action, Runnable> handlers = new EnumMap<>(Action.class);
  private final IntConsumer tenth;
  private final BooleanSupplier covered;
  private final BooleanSupplier escape;
  private boolean taken;

  /// @param tenth jumps to so many tenths of the recording, for the keys 0 to 9
  /// @param covered whether something lies over the window, which then gets all keys but Escape
  /// @param escape leaves what is open; whether there was anything to leave
  public Keyboard(IntConsumer tenth, BooleanSupplier covered, BooleanSupplier escape) {
    this.tenth = tenth;
    this.covered = covered;
    this.escape = escape;
  }

  public void on(Action action, Runnable handler) {
    handlers.put(action, handler);
  }

  public void run(Action action) {
    Runnable handler = handlers.get(action);
    if (handler != null) {
      handler.run();
    }
  }

  /// Behind the filters of the scene itself, among which is that of the menu bar: it takes arrows
  /// and Escape while the keyboard is in it.
  public void listen(Scene scene) {
    Layouts.understand(scene);
    scene.getRoot().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          // nothing has the focus
          if (event.getTarget() == scene) {
            pressed(scene, event);
          }
        });
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// The letter of a key that has acted must not reach a field which that action has opened.
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void pressed(Scene scene, KeyEvent event) {
    act(scene, event);
    taken = event.isConsumed();
  }

  private void act(Scene scene, KeyEvent event) {
    if (!covered.getAsBoolean() && OwnKeys.areWanted(scene.getFocusOwner(), event)) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      if (escape.getAsBoolean()) {
        event.consume();
      }
      return;
    }
    if (covered.getAsBoolean()) {
      return;
    }
    boolean writing = isWriting(scene.getFocusOwner());
    if (!writing && isWanted(scene.getFocusOwner(), event)) {
      return;
    }
    for (Map.Entry<Action, Runnable> entry : handlers.entrySet()) {
      for (KeyCodeCombination keys : entry.getKey().keys) {
        if (matches(keys, event) && (!writing || isFreeWhileWriting(keys))) {
          event.consume();
          entry.getValue().run();
          return;
        }
      }
    }
    int digit = digit(event);
    if (!writing && digit >= 0) {
      event.consume();
      tenth.accept(digit);
    }
  }

  /// Signs are known by what they write: some layouts need Shift or AltGr for them, and have them
  /// on other keys.
  private static boolean matches(KeyCodeCombination keys, KeyEvent event) {
    boolean sign = event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS;
    // AltGr is both of them on some systems
    boolean plain = event.isControlDown() == event.isAltDown() && !event.isMetaDown();
    return plain && written(keys.getCode()).equals(event.getText())
        || keys.match(event) && isSame(keys.getCode(), event)
        || sign
            && keys.getCode() == event.getCode()
            && !event.isAltDown()
            && (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) == event.isShortcutDown();
  }

  /// The sign that an action is reached by wherever it is written; a text nobody writes when there
  /// is none.
  private static String written(KeyCode code) {
    return switch (code) {
      case SLASH -> "?";
      case OPEN_BRACKET -> "[";
      case CLOSE_BRACKET -> "]";
      default -> "none";
    };
  }

  /// With AltGr a key writes something else than its name says.
  private static boolean isSame(KeyCode code, KeyEvent event) {
    String text = event.getText();
    boolean other = "[]{}\\|@~€".contains(text) && !text.isEmpty();
    return !other || !code.isDigitKey() && !code.isLetterKey();
  }

  private static boolean isWriting(Node focus) {
    return focus instanceof TextInputControl field && field.isEditable()
        || focus instanceof RichTextArea area && area.isEditable();
  }

  /// Whether the focused control, reached by keyboard, works with this key itself.
  private static boolean isWanted(Node focus, KeyEvent event) {
    KeyCode code = event.getCode();
    boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
    boolean list = focus instanceof ListView || focus instanceof LongList;
    if (list && vertical && !hasModifier(event)) {
      return true;
    }
    if (focus == null || !focus.isFocusVisible() || hasModifier(event)) {
      return false;
    }
    return switch (focus) {
      case Hyperlink _ -> code == KeyCode.SPACE || code == KeyCode.ENTER;
      case ClickRow _ -> code == KeyCode.SPACE || code == KeyCode.ENTER;
      // one of several: arrows choose among them
      case ToggleButton one when one.getToggleGroup() != null ->
          code == KeyCode.SPACE || code.isArrowKey();
      case ButtonBase _ -> code == KeyCode.SPACE || code == KeyCode.ENTER;
      case ComboBoxBase<?> _ -> code == KeyCode.SPACE || vertical;
      case ScrollPane _ -> vertical;
      case Slider _ -> code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
      case Spinner<?> _ -> code.isArrowKey();
      default ->
          list
              && (code == KeyCode.PAGE_UP
                  || code == KeyCode.PAGE_DOWN
                  || code == KeyCode.HOME
                  || code == KeyCode.END);
    };
  }

  /// Function keys, and Ctrl with everything that does not edit text.
  private static boolean isFreeWhileWriting(KeyCodeCombination keys) {
    KeyCode code = keys.getCode();
    boolean command =
        keys.getShortcut() == KeyCombination.ModifierValue.DOWN
            && code != KeyCode.Z
            && code != KeyCode.Y;
    return code.isFunctionKey() || command;
  }

  private static boolean hasModifier(KeyEvent event) {
    return event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown();
  }

  /// The digit that is written, with Shift where a layout has it there; -1 for anything else.
  private static int digit(KeyEvent event) {
    if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
      return -1;
    }
    String text = event.getText();
    if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
      return text.charAt(0) - '0';
    }
    KeyCode code = event.getCode();
    boolean named = code.isDigitKey() && !event.isShiftDown() && text.isBlank();
    return named ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
  }
}
