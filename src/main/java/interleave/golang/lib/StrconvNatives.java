package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;

/// Packages `strconv`, `unicode` and `unicode/utf8`, their Java part.
final class StrconvNatives {

  private StrconvNatives() {}

  static void addTo(Natives natives) {
    addNumbers(natives);
    addQuotes(natives);
    addUnicode(natives);
    addUtf8(natives);
  }

  private static void addNumbers(Natives natives) {
    natives
        .add(
            "strconv.parseInt",
            c -> set(c, NumberParsing.parseSigned(c.getString(0), c.getInt(0), c.getInt(1))))
        .add(
            "strconv.parseUint",
            c -> set(c, NumberParsing.parseUnsigned(c.getString(0), c.getInt(0), c.getInt(1))))
        .add(
            "strconv.parseFloat",
            c -> set(c, NumberParsing.parseFloat(c.getString(0), c.getInt(0))))
        .add(
            "strconv.parseComplex",
            c -> {
              var found = NumberParsing.parseComplex(c.getString(0), c.getInt(0));
              c.setRef(0, found.value());
              c.setLong(0, found.code());
            })
        .add("strconv.Itoa", c -> c.setRef(0, Long.toString(c.getLong(0))))
        .add("strconv.formatInt", c -> c.setRef(0, Long.toString(c.getLong(0), c.getInt(1))))
        .add(
            "strconv.formatUint",
            c -> c.setRef(0, Long.toUnsignedString(c.getLong(0), c.getInt(1))))
        .add(
            "strconv.formatFloat",
            c ->
                c.setRef(
                    0,
                    FloatText.format(
                        c.getFloat(0), (char) c.getLong(1), c.getInt(2), c.getInt(3))));
  }

  private static void set(NativeCall call, NumberParsing.Found found) {
    call.setLong(0, found.bits());
    call.setLong(1, found.code());
  }

  private static void addQuotes(Natives natives) {
    natives
        .add(
            "strconv.quote",
            c -> c.setRef(0, Quoting.quote(c.getString(0), '"', c.getBool(0), c.getBool(1))))
        .add(
            "strconv.quoteRune",
            c -> c.setRef(0, Quoting.quoteRune(c.getLong(0), c.getBool(1), c.getBool(2))))
        .add("strconv.CanBackquote", c -> c.setBool(0, Quoting.canBackquote(c.getString(0))))
        .add("strconv.IsPrint", c -> c.setBool(0, Unicode.isPrint(c.getLong(0))))
        .add("strconv.IsGraphic", c -> c.setBool(0, Unicode.isGraphic(c.getLong(0))))
        .add(
            "strconv.unquote",
            c -> {
              String text = Quoting.unquote(c.getString(0));
              c.setRef(0, text == null ? "" : text);
              c.setBool(0, text != null);
            })
        .add(
            "strconv.unquoteChar",
            c -> {
              long found = Quoting.unquoteChar(c.getString(0), 0, (char) c.getLong(0));
              c.setLong(0, found < 0 ? 0 : Quoting.rune(found));
              c.setLong(1, found < 0 ? 0 : Quoting.width(found));
              c.setBool(2, found >= 0 && Quoting.isByte(found));
              c.setBool(3, found >= 0);
            })
        .add("time.quote", c -> c.setRef(0, TimeText.quote(c.getString(0))));
  }

  private static void addUnicode(Natives natives) {
    natives
        .add("unicode.IsLetter", c -> c.setBool(0, Unicode.isLetter(c.getLong(0))))
        .add("unicode.IsDigit", c -> c.setBool(0, Unicode.isDigit(c.getLong(0))))
        .add("unicode.IsNumber", c -> c.setBool(0, Unicode.isNumber(c.getLong(0))))
        .add("unicode.IsSpace", c -> c.setBool(0, Unicode.isSpace(c.getLong(0))))
        .add("unicode.IsUpper", c -> c.setBool(0, Unicode.isUpper(c.getLong(0))))
        .add("unicode.IsLower", c -> c.setBool(0, Unicode.isLower(c.getLong(0))))
        .add("unicode.IsTitle", c -> c.setBool(0, Unicode.isTitle(c.getLong(0))))
        .add("unicode.IsPunct", c -> c.setBool(0, Unicode.isPunct(c.getLong(0))))
        .add("unicode.IsSymbol", c -> c.setBool(0, Unicode.isSymbol(c.getLong(0))))
        .add("unicode.IsControl", c -> c.setBool(0, Unicode.isControl(c.getLong(0))))
        .add("unicode.IsMark", c -> c.setBool(0, Unicode.isMark(c.getLong(0))))
        .add("unicode.IsPrint", c -> c.setBool(0, Unicode.isPrint(c.getLong(0))))
        .add("unicode.IsGraphic", c -> c.setBool(0, Unicode.isGraphic(c.getLong(0))))
        .add("unicode.ToUpper", c -> c.setLong(0, Unicode.toUpper(c.getLong(0))))
        .add("unicode.ToLower", c -> c.setLong(0, Unicode.toLower(c.getLong(0))))
        .add("unicode.ToTitle", c -> c.setLong(0, Unicode.toTitle(c.getLong(0))))
        .add("unicode.SimpleFold", c -> c.setLong(0, Unicode.simpleFold(c.getLong(0))))
        .add("unicode.isIn", c -> c.setBool(0, Unicode.isIn(c.getString(0), c.getLong(0))));
  }

  private static void addUtf8(Natives natives) {
    natives
        .add("unicode/utf8.RuneCountInString", c -> c.setLong(0, Utf8.count(c.getString(0))))
        .add("unicode/utf8.ValidString", c -> c.setBool(0, Utf8.isValid(c.getString(0))))
        .add(
            "unicode/utf8.DecodeRuneInString",
            c -> setRune(c, c.getString(0).isEmpty() ? -1 : Utf8.decode(c.getString(0), 0)))
        .add(
            "unicode/utf8.DecodeLastRuneInString",
            c -> {
              String s = c.getString(0);
              setRune(c, s.isEmpty() ? -1 : Utf8.decodeLast(s, s.length()));
            });
  }

  /// @param decoded -1 for an empty text
  private static void setRune(NativeCall call, int decoded) {
    call.setLong(0, decoded < 0 ? Utf8.REPLACEMENT : decoded >> 3);
    call.setLong(1, decoded < 0 ? 0 : decoded & 7);
  }
}
