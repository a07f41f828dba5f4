package interleave.golang.format;

import java.util.Set;

/// The part of documentation text that gofmt changes inside lines: quotes, though not in URLs.
final class DocUrl {

  private static final Set<String> SCHEMES =
      Set.of("file", "ftp", "gopher", "http", "https", "mailto", "nntp");

  private static final String PUNCTUATION = ".,:;?!";

  private DocUrl() {}

  static boolean isScheme(String text) {
    return SCHEMES.contains(text);
  }

  /// Makes typographic quotes of two back quotes and of two single quotes.
  static String withQuotes(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int url = urlLength(text, i);
      if (url > 0) {
        out.append(text, i, i + url);
        i += url;
      } else if (text.startsWith("```", i)) {
        int end = i + 3;
        while (end < text.length() && text.charAt(end) == '`') {
          end++;
        }
        out.append(text, i, end);
        i = end;
      } else if (text.startsWith("``", i)) {
        out.append('“');
        i += 2;
      } else if (text.startsWith("''", i)) {
        out.append('”');
        i += 2;
      } else {
        int word = wordLength(text, i);
        out.append(text, i, i + Math.max(1, word));
        i += Math.max(1, word);
      }
    }
    return out.toString();
  }

  private static int wordLength(String text, int start) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) == '_'
            || Character.isLetter(text.charAt(end))
            || end > start && text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
      end++;
    }
    return end - start;
  }

  /// The length of the URL that begins at `start`, or 0.
  private static int urlLength(String text, int start) {
    int colon = text.indexOf("://", start);
    if (colon < start + 3 || colon > start + 6 || !isScheme(text.substring(start, colon))) {
      return 0;
    }
    int i = colon + 3;
    if (i >= text.length() || !isHost(text.charAt(i)) || isPunctuation(text.charAt(i))) {
      return 0;
    }
    int end = i + 1;
    while (i < text.length() && isHost(text.charAt(i))) {
      i++;
      if (!isPunctuation(text.charAt(i - 1))) {
        end = i;
      }
    }
    return pathEnd(text, end) - start;
  }

  /// Where the path after a host ends: brackets must match, and it does not end in punctuation.
  private static int pathEnd(String text, int start) {
    StringBuilder closing = new StringBuilder();
    int end = start;
    for (int i = start; i < text.length(); i++) {
      char ch = text.charAt(i);
      if (isPunctuation(ch)) {
        continue;
      }
      if (!isPath(ch)) {
        break;
      }
      switch (ch) {
        case '(' -> closing.append(')');
        case '{' -> closing.append('}');
        case '[' -> closing.append(']');
        case ')', '}', ']' -> {
          int last = closing.length() - 1;
          if (last < 0 || closing.charAt(last) != ch) {
            return end;
          }
          closing.setLength(last);
        }
        default -> {}
      }
      if (closing.isEmpty()) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isPunctuation(char ch) {
    return PUNCTUATION.indexOf(ch) >= 0;
  }

  private static boolean isHost(char ch) {
    return isAlphanumeric(ch) || "_@-.[]:".indexOf(ch) >= 0;
  }

  private static boolean isPath(char ch) {
    return isAlphanumeric(ch) || "$'()*+&#=@~_/-[]{}%".indexOf(ch) >= 0;
  }

  private static boolean isAlphanumeric(char ch) {
    return 'a' <= ch && ch <= 'z' || 'A' <= ch && ch <= 'Z' || '0' <= ch && ch <= '9';
  }
}
