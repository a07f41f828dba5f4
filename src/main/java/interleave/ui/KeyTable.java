package interleave.ui;

import java.util.ArrayList;
import java.util.List;

/// What every key and every move of the mouse does: the source of the sheet in the window and of
/// the table in the documentation.
final class KeyTable {

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
      case GO -> rows.add(new Row("To 0 … 90 % of the run", List.of("0 … 9")));
      case VIEW -> rows.add(new Row("Leave what is open", List.of("Esc")));
      default -> {}
    }
    return new Group(of.text, rows);
  }

  static Group mouse() {
    return new Group(
        "Mouse",
        List.of(
            new Row("Zoom the stage or the lanes", List.of("Ctrl + wheel")),
            new Row("Move the stage", List.of("drag")),
            new Row("Pin a card elsewhere", List.of("drag the card")),
            new Row("Move along the lanes", List.of("Shift + drag")),
            new Row("Zoom to a stretch of the lanes", List.of("Ctrl + drag")),
            new Row("Set a breakpoint", List.of("click the margin")),
            new Row("Next execution of a line", List.of("click the line")),
            new Row("Previous execution of a line", List.of("Shift + click"))));
  }

  /// The table in Markdown.
  static String markdown() {
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
