package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsObject;
import interleave.js.value.Thrown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// `toLocaleString` of numbers, in the words of en-US.
///
/// @param least digits behind the point
/// @param most digits behind the point
/// @param grouped whether thousands are set apart
record NumberLocale(int least, int most, boolean grouped) {

  static NumberLocale of(Object options) {
    if (!(options instanceof JsObject object)) {
      return new NumberLocale(0, 3, true);
    }
    for (String name : new String[] {"style", "notation", "currency", "unit"}) {
      Object value = object.get(name);
      if (value != Absent.UNDEFINED && !"decimal".equals(value) && !"standard".equals(value)) {
        throw Thrown.of(
            ErrorKind.ERROR,
            "Interleave does not support the option " + name + " of toLocaleString");
      }
    }
    int least = digits(object, "minimumFractionDigits", -1);
    int most = digits(object, "maximumFractionDigits", -1);
    if (least >= 0 && most >= 0 && least > most) {
      throw Thrown.range("maximumFractionDigits value is out of range.");
    }
    int from = least >= 0 ? least : most >= 0 ? Math.min(0, most) : 0;
    int to = most >= 0 ? most : Math.max(3, from);
    Object grouping = object.get("useGrouping");
    return new NumberLocale(from, to, grouping == Absent.UNDEFINED || Convert.toBoolean(grouping));
  }

  private static int digits(JsObject options, String name, int missing) {
    Object value = options.get(name);
    if (value == Absent.UNDEFINED) {
      return missing;
    }
    double number = Convert.toNumber(value);
    if (!(number >= 0 && number <= 20)) {
      throw Thrown.range(name + " value is out of range.");
    }
    return (int) number;
  }

  String text(NumberLibrary.Numeral numeral) {
    if (numeral.big() == null && !Double.isFinite(numeral.number())) {
      return Double.isNaN(numeral.number()) ? "NaN" : numeral.number() > 0 ? "∞" : "-∞";
    }
    BigDecimal exact = numeral.exact().abs();
    String text = exact.setScale(most, RoundingMode.HALF_UP).toPlainString();
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    StringBuilder fraction = new StringBuilder(point < 0 ? "" : text.substring(point + 1));
    while (fraction.length() > least && fraction.charAt(fraction.length() - 1) == '0') {
      fraction.setLength(fraction.length() - 1);
    }
    return (numeral.isNegative() ? "-" : "")
        + (grouped ? grouped(whole) : whole)
        + (fraction.isEmpty() ? "" : "." + fraction);
  }

  private static String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
