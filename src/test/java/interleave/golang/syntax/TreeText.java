package interleave.golang.syntax;

import interleave.source.Pos;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/// Writes a tree as text, one node on a line, with all that a node says except its id.
final class TreeText {

  private final StringBuilder out = new StringBuilder();

  private TreeText() {}

  static String of(File file) {
    TreeText text = new TreeText();
    text.out.append("package ").append(file.packageName().name());
    text.out.append(file.goVersion() == null ? "\n" : ", go " + file.goVersion() + "\n");
    for (Decl declaration : file.declarations()) {
      text.node("", declaration, 0);
    }
    return text.out.toString();
  }

  private void node(String role, Node node, int depth) {
    out.append("  ".repeat(depth)).append(role);
    out.append(node.getClass().getSimpleName()).append(' ').append(place(node.pos()));
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      Object value = value(node, part);
      String name = part.getName();
      if (!(value instanceof Node || value instanceof List || value == null)
          && !name.equals("id")
          && !name.equals("pos")) {
        out.append(", ").append(name).append(' ');
        out.append(value instanceof Pos pos ? place(pos) : value);
      }
    }
    out.append('\n');
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      Object value = value(node, part);
      if (value instanceof Node child) {
        node(part.getName() + ": ", child, depth + 1);
      } else if (value instanceof List<?> list) {
        for (Object child : list) {
          node(part.getName() + ": ", (Node) child, depth + 1);
        }
      }
    }
  }

  private static Object value(Node node, RecordComponent part) {
    try {
      return part.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(Pos pos) {
    return pos.line() + ":" + pos.column();
  }
}
