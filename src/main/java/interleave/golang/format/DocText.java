package interleave.golang.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The text of a documentation comment, taken apart into blocks and written again.
final class DocText {

  private sealed interface Block {}

  private record Paragraph(String text) implements Block {}

  private record Heading(String text) implements Block {}

  private record Code(List<String> lines) implements Block {}

  /// @param blankBefore whether an empty line stands before the list in the source
  /// @param blankBetween whether there are empty lines in it
  private record ItemList(List<Item> items, boolean blankBefore, boolean blankBetween)
      implements Block {

    boolean isLoose() {
      return blankBetween || items.stream().anyMatch(item -> item.paragraphs().size() != 1);
    }
  }

  /// @param number empty in a list without numbers
  private record Item(String number, List<String> paragraphs) {}

  /// `[text]: url`.
  private record Link(String text, String url) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private DocText() {}

  /// Formats text without comment markers; every line of the result ends with a line end.
  static String format(String text) {
    DocText doc = new DocText();
    List<String> lines = DocSpan.unindent(List.of(text.split("\n", -1)));
    int previousEnd = 0;
    for (DocSpan span : DocSpan.of(lines)) {
      List<String> part = lines.subList(span.start(), span.end());
      switch (span.kind()) {
        case LIST -> doc.list(part, previousEnd < span.start());
        case CODE -> doc.blocks.add(new Code(DocSpan.unindent(part)));
        case OLD_HEADING -> doc.blocks.add(new Heading(part.getFirst().strip()));
        case HEADING -> doc.blocks.add(new Heading(part.getFirst().substring(1).strip()));
        case PARAGRAPH -> {
          String paragraph = doc.paragraphOrNull(part);
          if (paragraph != null) {
            doc.blocks.add(new Paragraph(paragraph));
          }
        }
      }
      previousEnd = span.end();
    }
    return doc.write();
  }

  // Taking apart.

  /// The text of a paragraph, or null if it is made of link definitions, which are remembered.
  private String paragraphOrNull(List<String> lines) {
    List<Link> found = new ArrayList<>();
    for (String line : lines) {
      Link link = linkOrNull(line);
      if (link == null) {
        return String.join("\n", lines);
      }
      found.add(link);
    }
    links.addAll(found);
    return null;
  }

  private static Link linkOrNull(String line) {
    int close = line.indexOf("]:");
    if (!line.startsWith("[")
        || close < 0
        || close + 3 >= line.length()
        || line.charAt(close + 2) != ' ' && line.charAt(close + 2) != '\t') {
      return null;
    }
    String url = line.substring(close + 3).strip();
    int scheme = url.indexOf("://");
    return scheme >= 0 && DocUrl.isScheme(url.substring(0, scheme))
        ? new Link(line.substring(1, close), url)
        : null;
  }

  private void list(List<String> lines, boolean blankBefore) {
    boolean numbered = !DocSpan.Marker.of(lines.getFirst()).number().isEmpty();
    List<Item> items = new ArrayList<>();
    List<String> text = new ArrayList<>();
    boolean blankBetween = false;
    for (String line : lines) {
      String rest = line;
      DocSpan.Marker marker = DocSpan.Marker.of(line);
      if (marker != null && !marker.number().isEmpty() == numbered) {
        endParagraph(items, text);
        items.add(new Item(marker.number(), new ArrayList<>()));
        rest = marker.rest();
      }
      rest = rest.strip();
      if (rest.isEmpty()) {
        blankBetween = true;
        endParagraph(items, text);
      } else {
        text.add(rest);
      }
    }
    endParagraph(items, text);
    blocks.add(new ItemList(items, blankBefore, blankBetween));
  }

  private void endParagraph(List<Item> items, List<String> text) {
    if (!items.isEmpty() && !text.isEmpty()) {
      String paragraph = paragraphOrNull(text);
      if (paragraph != null) {
        items.getLast().paragraphs().add(paragraph);
      }
    }
    text.clear();
  }

  // Writing.

  private String write() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean blankBefore =
          !(block instanceof ItemList list) || list.blankBefore() || list.isLoose();
      if (i > 0 && blankBefore) {
        out.append('\n');
      }
      write(block, out);
    }
    Set<String> used = usedLinks();
    writeLinks(used, true, out);
    writeLinks(used, false, out);
    return out.toString();
  }

  private static void write(Block block, StringBuilder out) {
    switch (block) {
      case Paragraph paragraph -> out.append(DocUrl.withQuotes(paragraph.text())).append('\n');
      case Heading heading -> out.append("# ").append(heading.text()).append('\n');
      case Code code -> {
        for (String line : code.lines()) {
          out.append(line.isEmpty() ? "" : "\t").append(line).append('\n');
        }
      }
      case ItemList list -> {
        for (int i = 0; i < list.items().size(); i++) {
          out.append(i > 0 && list.isLoose() ? "\n" : "");
          write(list.items().get(i), out);
        }
      }
    }
  }

  private static void write(Item item, StringBuilder out) {
    out.append(item.number().isEmpty() ? "  - " : " " + item.number() + ". ");
    for (int i = 0; i < item.paragraphs().size(); i++) {
      out.append(i > 0 ? "\n    " : "");
      String text = DocUrl.withQuotes(item.paragraphs().get(i));
      out.append(text.replace("\n", "\n    ")).append('\n');
    }
  }

  /// Link definitions that are used come before those that are not.
  private void writeLinks(Set<String> used, boolean areUsed, StringBuilder out) {
    boolean first = true;
    Set<String> seen = new HashSet<>();
    for (Link link : links) {
      // Of several with one text only the first can be used.
      boolean isUsed = seen.add(link.text()) && used.contains(link.text());
      if (isUsed == areUsed) {
        out.append(first ? "\n" : "");
        first = false;
        out.append('[').append(link.text()).append("]: ").append(link.url()).append('\n');
      }
    }
  }

  private Set<String> usedLinks() {
    Set<String> used = new LinkedHashSet<>();
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> bracketed(paragraph.text(), used);
        case ItemList list ->
            list.items().forEach(item -> item.paragraphs().forEach(text -> bracketed(text, used)));
        case Heading _, Code _ -> {}
      }
    }
    return used;
  }

  /// Adds what stands in innermost brackets.
  private static void bracketed(String text, Set<String> found) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        open = i;
      } else if (text.charAt(i) == ']' && open >= 0) {
        found.add(text.substring(open + 1, i).replace('\n', ' ').replace('\t', ' '));
        open = -1;
      }
    }
  }
}
