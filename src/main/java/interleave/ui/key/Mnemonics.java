package interleave.ui.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// Gives each item of a menu a letter of its own by which Alt reaches it: the first of a word where
/// that is still free, otherwise any. The letter is marked with `_`, as JavaFX reads it.
public final class Mnemonics {

  private enum Letters {
    FIRST,
    OF_WORDS,
    ANY
  }

  private final Set<Character> used = new TreeSet<>();

  /// First letters before all others, and begins of words before letters inside.
  public static List<String> of(List<String> texts) {
    Mnemonics mnemonics = new Mnemonics();
    int[] at = new int[texts.size()];
    Arrays.fill(at, -1);
    for (Letters letters : Letters.values()) {
      for (int i = 0; i < at.length; i++) {
        at[i] = at[i] < 0 ? mnemonics.find(texts.get(i), letters) : at[i];
      }
    }
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      marked.add(marked(texts.get(i), at[i]));
    }
    return marked;
  }

  private static String marked(String text, int at) {
    return at < 0 ? plain(text) : plain(text.substring(0, at)) + "_" + plain(text.substring(at));
  }

  /// The item of an open menu that a letter means; JavaFX itself listens to letters with Alt only,
  /// and shuts the menu when Alt is pressed.
  public static void listen(Menu menu) {
    ContextMenu popup = menu.getItems().getFirst().getParentPopup();
    if (popup != null && popup.getProperties().putIfAbsent(Mnemonics.class, menu) == null) {
      popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(menu, event));
    }
  }

  private static void pressed(Menu menu, KeyEvent event) {
    String letter = event.getText().toLowerCase(Locale.ROOT);
    if (letter.isBlank() || event.isShortcutDown() || event.isAltDown() || isInSubmenu(menu)) {
      return;
    }
    for (MenuItem item : menu.getItems()) {
      if (!item.isDisable() && letter.equals(letter(item.getText()))) {
        event.consume();
        if (item instanceof Menu more) {
          more.show();
        } else {
          menu.hide();
          item.fire();
        }
        return;
      }
    }
  }

  private static boolean isInSubmenu(Menu menu) {
    return menu.getItems().stream().anyMatch(item -> item instanceof Menu m && m.isShowing());
  }

  /// The letter that is marked in a text; empty when none is.
  public static String letter(String text) {
    int at = text == null ? -1 : text.replace("__", "  ").indexOf('_');
    return at < 0 ? "" : text.substring(at + 1, at + 2).toLowerCase(Locale.ROOT);
  }

  /// A text without the mark.
  public static String bare(String text) {
    return text.replace("__", "\0").replace("_", "").replace('\0', '_');
  }

  /// A text that is to have no letter: JavaFX takes two for one that is meant.
  public static String plain(String text) {
    return text.replace("_", "__");
  }

  /// Where the first letter stands that nobody has yet; -1 when there is none.
  private int find(String text, Letters letters) {
    for (int i = 0; i < (letters == Letters.FIRST ? 1 : text.length()); i++) {
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      char letter = Character.toLowerCase(text.charAt(i));
      if ((begins || letters == Letters.ANY)
          && Character.isLetterOrDigit(letter)
          && used.add(letter)) {
        return i;
      }
    }
    return -1;
  }
}
