package interleave.ui.code;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// Indents while people write, as gofmt would: a new line begins where the one before began, one
/// step further right behind an open bracket; a bracket that closes goes one step back.
final class Indentation {

  private static final String STEP = "\t";

  private final CodeArea area;

  private Indentation(CodeArea area) {
    this.area = area;
  }

  static void of(CodeArea area) {
    Indentation indentation = new Indentation(area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, indentation::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, indentation::typed);
  }

  private void pressed(KeyEvent e) {
    boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isControlDown();
    SelectionSegment selection = area.getSelection();
    if (e.getCode() == KeyCode.ENTER && plain && selection != null) {
      String before = before(selection.getMin());
      replace(selection.getMin(), selection.getMax(), "\n" + after(before));
      e.consume();
    }
  }

  private void typed(KeyEvent e) {
    SelectionSegment selection = area.getSelection();
    boolean closes = e.getCharacter().equals("}") || e.getCharacter().equals(")");
    if (closes && selection != null && selection.isCollapsed()) {
      TextPos at = selection.getMin();
      String before = before(at);
      if (before.isBlank() && before.endsWith(STEP)) {
        TextPos from = TextPos.ofLeading(at.index(), before.length() - STEP.length());
        replace(from, at, e.getCharacter());
        e.consume();
      }
    }
  }

  private String before(TextPos at) {
    return area.getPlainText(at.index()).substring(0, at.offset());
  }

  private void replace(TextPos from, TextPos to, String text) {
    TextPos end = area.replaceText(from, to, text);
    area.select(end);
  }

  /// What a line begins with behind one that reads so.
  static String after(String line) {
    String code = line.strip();
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    boolean opens = code.endsWith("{") || code.endsWith("(") || code.endsWith("[");
    boolean isCase = code.endsWith(":") && (code.startsWith("case ") || code.equals("default:"));
    return opens || isCase ? indent + STEP : indent;
  }
}
