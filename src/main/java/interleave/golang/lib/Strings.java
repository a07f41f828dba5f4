package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Package `strings`, its Java part.
final class Strings {

  private Strings() {}

  static void addTo(Natives natives) {
    natives
        .add("strings.Index", c -> c.setLong(0, c.getString(0).indexOf(c.getString(1))))
        .add("strings.IndexByte", c -> c.setLong(0, c.getString(0).indexOf((char) c.getLong(0))))
        .add("strings.IndexRune", c -> c.setLong(0, indexRune(c.getString(0), c.getLong(0))))
        .add("strings.IndexAny", c -> c.setLong(0, indexAny(c.getString(0), c.getString(1))))
        .add("strings.LastIndex", c -> c.setLong(0, c.getString(0).lastIndexOf(c.getString(1))))
        .add(
            "strings.LastIndexByte",
            c -> c.setLong(0, c.getString(0).lastIndexOf((char) c.getLong(0))))
        .add(
            "strings.LastIndexAny", c -> c.setLong(0, lastIndexAny(c.getString(0), c.getString(1))))
        .add("strings.Count", c -> c.setLong(0, count(c.getString(0), c.getString(1))))
        .add("strings.EqualFold", c -> c.setBool(0, equalFold(c.getString(0), c.getString(1))))
        .add("strings.split", Strings::split)
        .add("strings.Fields", c -> c.setRef(0, Slices.strings(fields(c.getString(0)))))
        .add("strings.Join", Strings::join)
        .add("strings.repeat", c -> c.setRef(0, c.getString(0).repeat(c.getInt(0))))
        .add("strings.Replace", Strings::replace)
        .add("strings.replaceMany", Strings::replaceMany)
        .add("strings.ToUpper", c -> c.setRef(0, map(c.getString(0), Unicode::toUpper)))
        .add("strings.ToLower", c -> c.setRef(0, map(c.getString(0), Unicode::toLower)))
        .add("strings.ToTitle", c -> c.setRef(0, map(c.getString(0), Unicode::toTitle)))
        .add("strings.Title", c -> c.setRef(0, title(c.getString(0))))
        .add("strings.ToValidUTF8", c -> c.setRef(0, toValid(c.getString(0), c.getString(1))))
        .add("strings.TrimSpace", c -> c.setRef(0, trimSpace(c.getString(0))))
        .add("strings.Trim", c -> c.setRef(0, trim(c.getString(0), c.getString(1), true, true)))
        .add(
            "strings.TrimLeft", c -> c.setRef(0, trim(c.getString(0), c.getString(1), true, false)))
        .add(
            "strings.TrimRight",
            c -> c.setRef(0, trim(c.getString(0), c.getString(1), false, true)))
        .add("bytes.IndexByte", c -> c.setLong(0, Slices.indexByte(c.getRef(0), c.getLong(0))))
        .add("bufio.wordBounds", Strings::wordBounds);
  }

  static int indexRune(String s, long rune) {
    if (rune == Utf8.REPLACEMENT) {
      for (int i = 0; i < s.length(); ) {
        int decoded = Utf8.decode(s, i);
        if (decoded >> 3 == Utf8.REPLACEMENT) {
          return i;
        }
        i += decoded & 7;
      }
      return -1;
    }
    return Utf8.isValid(rune) ? s.indexOf(Utf8.of(rune)) : -1;
  }

  private static int indexAny(String s, String chars) {
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      if (indexRune(chars, decoded >> 3) >= 0) {
        return i;
      }
      i += decoded & 7;
    }
    return -1;
  }

  private static int lastIndexAny(String s, String chars) {
    for (int i = s.length(); i > 0; ) {
      int decoded = Utf8.decodeLast(s, i);
      i -= decoded & 7;
      if (indexRune(chars, decoded >> 3) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int count(String s, String part) {
    if (part.isEmpty()) {
      return Utf8.count(s) + 1;
    }
    int n = 0;
    for (int i = s.indexOf(part); i >= 0; i = s.indexOf(part, i + part.length())) {
      n++;
    }
    return n;
  }

  private static boolean equalFold(String s, String t) {
    int i = 0;
    int k = 0;
    while (i < s.length() && k < t.length()) {
      int a = Utf8.decode(s, i);
      int b = Utf8.decode(t, k);
      if (a >> 3 != b >> 3 && Unicode.folded(a >> 3) != Unicode.folded(b >> 3)) {
        return false;
      }
      i += a & 7;
      k += b & 7;
    }
    return i == s.length() && k == t.length();
  }

  private static void split(NativeCall call) {
    String s = call.getString(0);
    String separator = call.getString(1);
    int save = call.getInt(0);
    long limit = call.getLong(1);
    if (limit == 0) {
      call.setRef(0, null);
      return;
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    if (separator.isEmpty()) {
      while (from < s.length() && (limit < 0 || parts.size() < limit - 1)) {
        int width = Utf8.decode(s, from) & 7;
        parts.add(s.substring(from, from + width));
        from += width;
      }
      if (from < s.length()) {
        parts.add(s.substring(from));
      }
    } else {
      int at = s.indexOf(separator);
      while (at >= 0 && (limit < 0 || parts.size() < limit - 1)) {
        parts.add(s.substring(from, at + save));
        from = at + separator.length();
        at = s.indexOf(separator, from);
      }
      parts.add(s.substring(from));
    }
    call.setRef(0, Slices.strings(parts));
  }

  private static List<String> fields(String s) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      if (Unicode.isSpace(decoded >> 3)) {
        if (start >= 0) {
          parts.add(s.substring(start, i));
          start = -1;
        }
      } else if (start < 0) {
        start = i;
      }
      i += decoded & 7;
    }
    if (start >= 0) {
      parts.add(s.substring(start));
    }
    return parts;
  }

  private static void join(NativeCall call) {
    String[] parts = Slices.strings(call.getRef(0));
    call.setRef(0, String.join(call.getString(1), parts));
  }

  private static void replace(NativeCall call) {
    String s = call.getString(0);
    String old = call.getString(1);
    String replacement = call.getString(2);
    long limit = call.getLong(0);
    if (limit == 0 || old.equals(replacement)) {
      return;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    if (old.isEmpty()) {
      for (long n = 0; limit < 0 || n < limit; n++) {
        int width = n == 0 ? 0 : from < s.length() ? Utf8.decode(s, from) & 7 : -1;
        if (width < 0) {
          break;
        }
        out.append(s, from, from + width).append(replacement);
        from += width;
      }
    } else {
      int at = s.indexOf(old);
      for (long n = 0; at >= 0 && (limit < 0 || n < limit); n++) {
        out.append(s, from, at).append(replacement);
        from = at + old.length();
        at = s.indexOf(old, from);
      }
    }
    call.setRef(0, out.append(s, from, s.length()).toString());
  }

  private static void replaceMany(NativeCall call) {
    String s = call.getString(0);
    String[] pairs = Slices.strings(call.getRef(1));
    StringBuilder out = new StringBuilder();
    boolean wasEmpty = false;
    for (int i = 0; i <= s.length(); ) {
      int match = -1;
      for (int k = 0; k + 1 < pairs.length && match < 0; k += 2) {
        if (s.startsWith(pairs[k], i) && !(wasEmpty && pairs[k].isEmpty())) {
          match = k;
        }
      }
      wasEmpty = match >= 0 && pairs[match].isEmpty();
      if (match >= 0) {
        out.append(pairs[match + 1]);
        i += pairs[match].length();
      } else {
        if (i < s.length()) {
          out.append(s.charAt(i));
        }
        i++;
      }
    }
    call.setRef(0, out.toString());
  }

  private static String map(String s, LongUnaryOperator mapping) {
    StringBuilder out = null;
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int width = decoded & 7;
      long mapped = mapping.applyAsLong(decoded >> 3);
      boolean wrong = width == 1 && decoded >> 3 == Utf8.REPLACEMENT;
      if (out == null && (mapped != decoded >> 3 || wrong)) {
        out = new StringBuilder(s.length()).append(s, 0, i);
      }
      if (out != null) {
        Utf8.append(out, mapped);
      }
      i += width;
    }
    return out == null ? s : out.toString();
  }

  private static String title(String s) {
    StringBuilder out = new StringBuilder();
    boolean inWord = false;
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int rune = decoded >> 3;
      Utf8.append(out, inWord ? rune : Unicode.toTitle(rune));
      boolean ascii = rune <= 0x7F;
      inWord =
          ascii
              ? rune == '_' || Character.isLetterOrDigit(rune)
              : Unicode.isLetter(rune) || Unicode.isDigit(rune) || !Unicode.isSpace(rune);
      i += decoded & 7;
    }
    return out.toString();
  }

  private static String toValid(String s, String replacement) {
    StringBuilder out = new StringBuilder();
    boolean wasWrong = false;
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int width = decoded & 7;
      boolean wrong = decoded == (Utf8.REPLACEMENT << 3 | 1);
      if (!wrong) {
        out.append(s, i, i + width);
      } else if (!wasWrong) {
        out.append(replacement);
      }
      wasWrong = wrong;
      i += width;
    }
    return out.toString();
  }

  private static String trimSpace(String s) {
    int from = 0;
    while (from < s.length()) {
      int decoded = Utf8.decode(s, from);
      if (!Unicode.isSpace(decoded >> 3)) {
        break;
      }
      from += decoded & 7;
    }
    int to = s.length();
    while (to > from) {
      int decoded = Utf8.decodeLast(s, to);
      if (!Unicode.isSpace(decoded >> 3)) {
        break;
      }
      to -= decoded & 7;
    }
    return s.substring(from, to);
  }

  private static String trim(String s, String cutset, boolean left, boolean right) {
    int from = 0;
    while (left && from < s.length()) {
      int decoded = Utf8.decode(s, from);
      if (indexRune(cutset, decoded >> 3) < 0) {
        break;
      }
      from += decoded & 7;
    }
    int to = s.length();
    while (right && to > from) {
      int decoded = Utf8.decodeLast(s, to);
      if (indexRune(cutset, decoded >> 3) < 0) {
        break;
      }
      to -= decoded & 7;
    }
    return s.substring(from, to);
  }

  /// Where the first word of `s` begins and ends, and where it goes on behind the space after it;
  /// -1 when no space ends it.
  private static void wordBounds(NativeCall call) {
    String s = call.getString(0);
    int start = 0;
    while (start < s.length() && Unicode.isSpace(Utf8.decode(s, start) >> 3)) {
      start += Utf8.decode(s, start) & 7;
    }
    int end = start;
    while (end < s.length() && !Unicode.isSpace(Utf8.decode(s, end) >> 3)) {
      end += Utf8.decode(s, end) & 7;
    }
    call.setLong(0, start);
    call.setLong(1, end);
    call.setLong(2, end < s.length() ? end + (Utf8.decode(s, end) & 7) : -1);
  }
}
