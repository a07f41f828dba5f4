package interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// The keys that work on whole lines in the editor. Each change is one step that can be undone.
final class EditorKeys {

  private final CodeArea area;

  private EditorKeys(CodeArea area) {
    this.area = area;
  }

  static void of(CodeArea area) {
    EditorKeys keys = new EditorKeys(area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void pressed(KeyEvent e) {
    SelectionSegment selection = area.getSelection();
    if (selection == null || !act(e, selection)) {
      return;
    }
    e.consume();
  }

  /// Whether a key is one of those that work on lines.
  private boolean act(KeyEvent e, SelectionSegment selection) {
    int first = selection.getMin().index();
    int end = selection.getMax().index();
    // a line of which nothing is selected does not belong to it
    int last = end > first && selection.getMax().offset() == 0 ? end - 1 : end;
    KeyCode code = e.getCode();
    boolean plain = !e.isShortcutDown() && !e.isAltDown();
    boolean alt = e.isAltDown() && !e.isShortcutDown();
    boolean shortcut = e.isShortcutDown() && !e.isAltDown();
    if (code == KeyCode.TAB && plain && (e.isShiftDown() || !selection.isCollapsed())) {
      apply(
          e.isShiftDown()
              ? LineEdits.outdent(lines(), first, last)
              : LineEdits.indent(lines(), first, last));
    } else if (shortcut && isComment(e)) {
      apply(LineEdits.comment(lines(), first, last));
    } else if (alt && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      boolean down = code == KeyCode.DOWN;
      apply(
          e.isShiftDown()
              ? LineEdits.copy(lines(), first, last, down)
              : LineEdits.move(lines(), first, last, down));
    } else if (shortcut && !e.isShiftDown() && code == KeyCode.D) {
      apply(LineEdits.copy(lines(), first, last, true));
    } else if (shortcut && e.isShiftDown() && code == KeyCode.K) {
      apply(LineEdits.delete(first, last));
    } else {
      return false;
    }
    return true;
  }

  /// On some keyboards the slash needs Shift.
  private static boolean isComment(KeyEvent e) {
    return e.getCode() == KeyCode.SLASH
        || e.getCode() == KeyCode.DIVIDE
        || e.getCode() == KeyCode.DIGIT7 && e.isShiftDown();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < area.getParagraphCount(); i++) {
      lines.add(area.getPlainText(i));
    }
    return lines;
  }

  /// @param edit null for nothing
  private void apply(LineEdits edit) {
    if (edit == null) {
      return;
    }
    TextPos anchor = area.getAnchorPosition();
    TextPos caret = area.getCaretPosition();
    List<String> before = lines();
    replace(edit, before);
    area.select(place(anchor, edit, before), place(caret, edit, before));
  }

  private void replace(LineEdits edit, List<String> before) {
    String text = String.join("\n", edit.lines());
    int last = before.size() - 1;
    if (!edit.lines().isEmpty()) {
      int end = edit.to() - 1;
      area.replaceText(
          TextPos.ofLeading(edit.from(), 0),
          TextPos.ofLeading(end, before.get(end).length()),
          text);
    } else if (edit.to() <= last) {
      area.replaceText(TextPos.ofLeading(edit.from(), 0), TextPos.ofLeading(edit.to(), 0), "");
    } else {
      int above = Math.max(0, edit.from() - 1);
      int column = edit.from() == 0 ? 0 : before.get(above).length();
      area.replaceText(
          TextPos.ofLeading(above, column), TextPos.ofLeading(last, before.get(last).length()), "");
    }
  }

  /// Where a place is afterwards: in its line, and there as far from the line's end as before.
  private TextPos place(TextPos was, LineEdits edit, List<String> before) {
    int line = Math.clamp(was.index() + edit.moved(), 0, area.getParagraphCount() - 1);
    int now = area.getPlainText(line).length();
    int fromEnd = before.get(was.index()).length() - was.offset();
    int column = was.offset() == 0 ? 0 : now - fromEnd;
    return TextPos.ofLeading(line, Math.clamp(column, 0, now));
  }
}
