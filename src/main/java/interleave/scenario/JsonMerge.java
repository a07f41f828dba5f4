package interleave.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Changes JSON where it has to change, and nowhere else: order, layout and comments of all the
/// rest stay as somebody has written them.
final class JsonMerge {

  private final String text;
  private final String newline;

  private JsonMerge(String text) {
    this.text = text;
    newline = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /// An entry as it will stand: a comment that stays behind when its entry goes has no body.
  ///
  /// @param lead what comes before it: white space and comments
  /// @param trail what comes behind its comma on the same line
  private record Piece(String lead, String body, String trail) {}

  /// @param before what `text` says, as far as the two that are compared go
  /// @param after what it shall say
  /// @throws IllegalArgumentException when `text` is no JSON
  static String of(String text, JsonNode before, JsonNode after) {
    JsonText.Value root = JsonText.parse(text);
    JsonMerge merge = new JsonMerge(text);
    return text.substring(0, root.start())
        + merge.value(root, before, after, "")
        + text.substring(root.end());
  }

  private String value(JsonText.Value old, JsonNode before, JsonNode after, String field) {
    if (after.equals(before)) {
      return text.substring(old.start(), old.end());
    }
    if (old instanceof JsonText.Group group) {
      if (group.object() && before.isObject() && after.isObject()) {
        return object(group, before, after);
      }
      if (!group.object()
          && before.isArray()
          && after.isArray()
          && before.size() == group.items().size()) {
        return list(group, before, after);
      }
    }
    return written(after, indentOfLine(old.start()), field);
  }

  private String object(JsonText.Group group, JsonNode before, JsonNode after) {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    List<Piece> old = pieces(group);
    for (int i = 0; i < old.size(); i++) {
      JsonText.Item item = group.items().get(i);
      String field = item.field();
      JsonNode was = before.get(field);
      JsonNode is = after.get(field);
      if (was == null && is == null || was != null && was.equals(is)) {
        pieces.put(field, old.get(i));
      } else if (is == null) {
        pieces.put(field, withoutBody(old.get(i)));
      } else {
        String body =
            text.substring(item.start(), item.value().start())
                + (was == null
                    ? written(is, indentOfLine(item.start()), field)
                    : value(item.value(), was, is, field));
        pieces.put(field, new Piece(old.get(i).lead(), body, old.get(i).trail()));
      }
    }
    List<String> order = new ArrayList<>(pieces.keySet());
    String previous = null;
    for (String field : after.propertyNames()) {
      if (!pieces.containsKey(field) && !after.get(field).equals(before.get(field))) {
        order.add(order.indexOf(previous) + 1, field);
        String lead = leadOfNew(group);
        String body = JsonLayout.name(field) + written(after.get(field), indentOf(lead), field);
        pieces.put(field, new Piece(lead, body, ""));
      }
      if (pieces.containsKey(field)) {
        previous = field;
      }
    }
    return assembled(group, order.stream().map(pieces::get).toList());
  }

  private String list(JsonText.Group group, JsonNode before, JsonNode after) {
    List<Piece> old = pieces(group);
    List<Piece> pieces = new ArrayList<>();
    int[] match = Alignment.of(before, after);
    int next = 0;
    for (int j = 0; j < match.length; j++) {
      if (match[j] < 0) {
        String lead = leadOfNew(group);
        pieces.add(new Piece(lead, written(after.get(j), indentOf(lead), ""), ""));
        continue;
      }
      for (; next < match[j]; next++) {
        pieces.add(withoutBody(old.get(next)));
      }
      JsonText.Value value = group.items().get(next).value();
      String body = value(value, before.get(next), after.get(j), "");
      pieces.add(new Piece(old.get(next).lead(), body, old.get(next).trail()));
      next++;
    }
    for (; next < old.size(); next++) {
      pieces.add(withoutBody(old.get(next)));
    }
    return assembled(group, pieces);
  }

  /// The entries with what stands around them; together they are the group without its brackets and
  /// what comes after the last one.
  private List<Piece> pieces(JsonText.Group group) {
    List<Piece> pieces = new ArrayList<>();
    int at = group.start() + 1;
    for (JsonText.Item item : group.items()) {
      String lead = text.substring(at, item.start());
      String body = text.substring(item.start(), item.value().end());
      int behind = item.value().end();
      String trail = "";
      if (item.comma() >= 0) {
        trail = text.substring(behind, item.comma());
        behind = item.comma() + 1;
      }
      at = endOfTrail(behind, group.end() - 1);
      pieces.add(new Piece(lead, body, trail + text.substring(behind, at)));
    }
    return pieces;
  }

  /// A comment on the same line belongs to the entry before it.
  private int endOfTrail(int from, int limit) {
    int end = JsonText.skip(text, from, false);
    boolean toTheEnd = end < limit && text.charAt(end) == '\n';
    return toTheEnd ? (text.charAt(end - 1) == '\r' ? end - 1 : end) : from;
  }

  private static Piece withoutBody(Piece piece) {
    return piece.lead().isBlank() ? null : new Piece(piece.lead().stripTrailing(), "", "");
  }

  private String assembled(JsonText.Group group, List<Piece> pieces) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      last = pieces.get(i) != null && !pieces.get(i).body().isEmpty() ? i : last;
    }
    boolean trailing = !group.items().isEmpty() && group.items().getLast().comma() >= 0;
    StringBuilder out = new StringBuilder().append(group.object() ? '{' : '[');
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece != null) {
        out.append(piece.lead()).append(piece.body());
        out.append(!piece.body().isEmpty() && (i < last || trailing) ? "," : "");
        out.append(piece.trail());
      }
    }
    return out.append(tail(group, last < 0)).toString();
  }

  /// From the last entry to the closing bracket.
  private String tail(JsonText.Group group, boolean empty) {
    if (group.items().isEmpty()) {
      String inside = text.substring(group.start() + 1, group.end() - 1);
      String end = inside.isBlank() ? "" : inside.stripTrailing();
      return end + newline + indentOfLine(group.start()) + text.charAt(group.end() - 1);
    }
    JsonText.Item item = group.items().getLast();
    int behind = item.comma() >= 0 ? item.comma() + 1 : item.value().end();
    String tail = text.substring(endOfTrail(behind, group.end() - 1), group.end());
    return empty ? tail.stripLeading() : tail;
  }

  /// What stands before a new entry: a line of its own, unless all others share one.
  private String leadOfNew(JsonText.Group group) {
    if (group.items().isEmpty()) {
      return newline + indentOfLine(group.start()) + "  ";
    }
    int first = group.items().getFirst().start();
    String lead = text.substring(group.start() + 1, first);
    if (!lead.contains("\n")) {
      return " ";
    }
    return newline + indentOfLine(first);
  }

  private static String indentOf(String lead) {
    return lead.substring(lead.lastIndexOf('\n') + 1);
  }

  /// The white space at the beginning of the line that a place is on.
  private String indentOfLine(int place) {
    int start = text.lastIndexOf('\n', place - 1) + 1;
    int end = start;
    while (end < place && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  private String written(JsonNode value, String indent, String field) {
    return JsonLayout.of(value, indent, field).replace("\n", newline);
  }
}
