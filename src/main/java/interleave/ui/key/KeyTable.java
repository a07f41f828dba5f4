package interleave.ui.key;

import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// What every key and every move of the mouse does: the source of the sheet in the window and of
/// the table in the documentation.
public final class KeyTable {

  /// @param keys as people read them on their keyboards
  record Row(String what, List<String> keys) {}

  /// @param title of the menu, or of what is no menu
  record Group(String title, List<Row> rows) {}

  private KeyTable() {}

  static List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Action.Group of : Action.Group.values()) {
      groups.add(group(of));
    }
    groups.add(focused());
    groups.add(editing());
    groups.add(mouse());
    return groups;
  }

  static Group group(Action.Group of) {
    List<Row> rows = new ArrayList<>();
    for (Action action : Action.values()) {
      if (action.group == of && !action.keys.isEmpty()) {
        rows.add(new Row(action.text, action.told()));
      }
    }
    switch (of) {
      case GO -> rows.add(new Row(Texts.of("keyTable.0-90-run"), List.of("0 … 9")));
      case VIEW ->
          rows.add(
              new Row(Texts.of("keyTable.leave-what-open"), List.of(Texts.of("keyTable.esc"))));
      default -> {}
    }
    return new Group(of.text, rows);
  }

  /// What keys do in the part of the window that has the focus.
  static Group focused() {
    return new Group(
        Texts.of("keyTable.with-focus"),
        List.of(
            row(Texts.of("keyTable.stage-lanes-move"), "Alt + ← → ↑ ↓"),
            row(Texts.of("keyTable.stage-lanes-closer"), "Alt + +", "Alt + −"),
            row(Texts.of("keyTable.stage-pin"), "Alt + Shift + ← → ↑ ↓"),
            row(Texts.of("keyTable.code-line"), "↑", "↓"),
            row(Texts.of("keyTable.code-next-execution"), "Enter"),
            row(Texts.of("keyTable.code-previous-execution"), "Shift + Enter")));
  }

  /// What keys do in the editor.
  static Group editing() {
    return new Group(
        Texts.of("keyTable.edit-title"),
        List.of(
            row(Texts.of("keyTable.edit-find"), "Ctrl + F", "Ctrl + H"),
            row(Texts.of("keyTable.edit-go-on"), "F3", "Shift + F3"),
            row(Texts.of("keyTable.edit-line"), "Ctrl + G"),
            row(Texts.of("keyTable.edit-error"), "Alt + F8", "Alt + Shift + F8"),
            row(Texts.of("keyTable.edit-comment"), "Ctrl + /"),
            row(Texts.of("keyTable.edit-in-out"), "Tab", "Shift + Tab"),
            row(Texts.of("keyTable.edit-move"), "Alt + ↑", "Alt + ↓"),
            row(Texts.of("keyTable.edit-copy"), "Ctrl + D", "Alt + Shift + ↓"),
            row(Texts.of("keyTable.edit-delete"), "Ctrl + Shift + K")));
  }

  private static Row row(String what, String... keys) {
    return new Row(what, List.of(keys));
  }

  static Group mouse() {
    return new Group(
        Texts.of("keyTable.mouse"),
        List.of(
            new Row(
                Texts.of("keyTable.zoom-stage-or-lanes"), List.of(Texts.of("keyTable.ctrl-wheel"))),
            new Row(Texts.of("keyTable.move-stage"), List.of("drag")),
            new Row(
                Texts.of("keyTable.pin-card-elsewhere"), List.of(Texts.of("keyTable.drag-card"))),
            new Row(
                Texts.of("keyTable.move-along-lanes"), List.of(Texts.of("keyTable.shift-drag"))),
            new Row(
                Texts.of("keyTable.zoom-stretch-lanes"), List.of(Texts.of("keyTable.ctrl-drag"))),
            new Row(
                Texts.of("keyTable.set-breakpoint"), List.of(Texts.of("keyTable.click-margin"))),
            new Row(
                Texts.of("keyTable.breakpoint-condition"),
                List.of(Texts.of("keyTable.right-click-margin"))),
            new Row(
                Texts.of("keyTable.next-execution-line"), List.of(Texts.of("keyTable.click-line"))),
            new Row(
                Texts.of("keyTable.previous-execution-line"),
                List.of(Texts.of("keyTable.shift-click")))));
  }

  /// The table in Markdown.
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    for (Group group : groups()) {
      out.append("\n## ").append(group.title()).append("\n\n| key | does |\n|--|--|\n");
      for (Row row : group.rows()) {
        String keys = String.join(" · ", row.keys().stream().map(k -> "`" + k + "`").toList());
        out.append("| ").append(keys).append(" | ").append(row.what()).append(" |\n");
      }
    }
    return out.toString();
  }
}
