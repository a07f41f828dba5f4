package interleave.golang.lib;

import interleave.golang.text.Utf8;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import java.util.ArrayList;
import java.util.List;

/// Formats arguments by a format string, or one after the other: the heart of `Printf`, `Println`
/// and `Print`.
final class FormatText {

  private static final int TOO_LARGE = 1_000_000;

  final ValueText values;

  /// Indices of the arguments of `%w`, in order of appearance.
  final List<Integer> wrapped = new ArrayList<>();

  private final FormatBuffer buffer;
  private String format;
  private InterfaceValue[] arguments;
  private int i;
  private int argument;
  private boolean afterIndex;
  private boolean goodIndex;
  private boolean reordered;

  FormatText(ValueText.World world, boolean wrapping) {
    values = new ValueText(world);
    values.wrapping = wrapping;
    buffer = values.buffer;
  }

  /// `Print`: spaces between operands when neither is a string.
  void print(InterfaceValue[] args) {
    boolean wasString = false;
    for (int k = 0; k < args.length; k++) {
      boolean isString = args[k] != null && args[k].type().underlying() == Type.Basic.STRING;
      if (k > 0 && !isString && !wasString) {
        buffer.out.append(' ');
      }
      values.argument(args[k], 'v');
      wasString = isString;
    }
  }

  /// `Println`: spaces between all operands, and a newline.
  void println(InterfaceValue[] args) {
    for (int k = 0; k < args.length; k++) {
      if (k > 0) {
        buffer.out.append(' ');
      }
      values.argument(args[k], 'v');
    }
    buffer.out.append('\n');
  }

  /// `Printf`.
  void printf(String text, InterfaceValue[] args) {
    format = text;
    arguments = args;
    int end = format.length();
    while (i < end) {
      goodIndex = true;
      int percent = format.indexOf('%', i);
      if (percent < 0) {
        buffer.out.append(format, i, end);
        break;
      }
      buffer.out.append(format, i, percent);
      i = percent + 1;
      directive();
    }
    if (!reordered && argument < args.length) {
      extra();
    }
  }

  private void directive() {
    buffer.clear();
    afterIndex = false;
    flags();
    index();
    width();
    if (i + 1 <= format.length() && i < format.length() && format.charAt(i) == '.') {
      precision();
    }
    if (!afterIndex) {
      index();
    }
    if (i >= format.length()) {
      buffer.out.append("%!(NOVERB)");
      return;
    }
    int decoded = Utf8.decode(format, i);
    i += decoded & 7;
    verb(decoded >> 3);
  }

  private void verb(int verb) {
    if (verb == '%') {
      buffer.out.append('%');
    } else if (!goodIndex) {
      bad(verb, "(BADINDEX)");
    } else if (argument >= arguments.length) {
      bad(verb, "(MISSING)");
    } else {
      if (verb == 'w') {
        wrapped.add(argument);
      }
      if (verb == 'w' || verb == 'v') {
        buffer.sharpV = buffer.sharp;
        buffer.sharp = false;
        buffer.plusV = buffer.plus;
        buffer.plus = false;
      }
      values.argument(arguments[argument++], verb);
    }
  }

  private void bad(int verb, String why) {
    buffer.out.append("%!");
    Utf8.append(buffer.out, verb);
    buffer.out.append(why);
  }

  private void flags() {
    for (; i < format.length(); i++) {
      switch (format.charAt(i)) {
        case '#' -> buffer.sharp = true;
        case '0' -> buffer.zero = true;
        case '+' -> buffer.plus = true;
        case '-' -> buffer.minus = true;
        case ' ' -> buffer.space = true;
        default -> {
          return;
        }
      }
    }
  }

  /// `[3]`: the next argument to use.
  private void index() {
    afterIndex = false;
    if (i >= format.length() || format.charAt(i) != '[') {
      return;
    }
    reordered = true;
    int close = format.length() - i < 3 ? -1 : format.indexOf(']', i);
    if (close < 0) {
      goodIndex = false;
      i++;
      return;
    }
    int from = i + 1;
    i = from;
    int number = number(close);
    boolean ok = number > 0 && i == close && number <= arguments.length;
    afterIndex = number >= 0 && i == close;
    i = close + 1;
    if (ok) {
      argument = number - 1;
    } else {
      goodIndex = false;
    }
  }

  /// The digits at `i`, before `end`; -1 when there are none or too many.
  private int number(int end) {
    int value = -1;
    while (i < end && format.charAt(i) >= '0' && format.charAt(i) <= '9') {
      if (value > TOO_LARGE) {
        i = end;
        return -1;
      }
      value = Math.max(value, 0) * 10 + format.charAt(i++) - '0';
    }
    return value;
  }

  private void width() {
    if (i < format.length() && format.charAt(i) == '*') {
      i++;
      Integer width = integerArgument();
      buffer.hasWidth = width != null;
      buffer.width = width == null ? 0 : width;
      if (width == null) {
        buffer.out.append("%!(BADWIDTH)");
      } else if (width < 0) {
        buffer.width = -width;
        buffer.minus = true;
        buffer.zero = false;
      }
      afterIndex = false;
      return;
    }
    int width = number(format.length());
    buffer.hasWidth = width >= 0;
    buffer.width = Math.max(width, 0);
    if (afterIndex && buffer.hasWidth) {
      goodIndex = false;
    }
  }

  private void precision() {
    i++;
    if (afterIndex) {
      goodIndex = false;
    }
    index();
    if (i < format.length() && format.charAt(i) == '*') {
      i++;
      Integer precision = integerArgument();
      buffer.hasPrecision = precision != null && precision >= 0;
      buffer.precision = buffer.hasPrecision ? precision : 0;
      if (!buffer.hasPrecision) {
        buffer.out.append("%!(BADPREC)");
      }
      afterIndex = false;
    } else {
      buffer.precision = Math.max(number(format.length()), 0);
      buffer.hasPrecision = true;
    }
  }

  /// An argument used as width or precision; null when it is no fitting integer.
  private Integer integerArgument() {
    if (argument >= arguments.length) {
      return null;
    }
    InterfaceValue value = arguments[argument++];
    boolean fits =
        value != null
            && value.type().underlying() instanceof Type.Basic basic
            && basic.isInteger()
            && value.bits() <= TOO_LARGE
            && value.bits() >= (basic.isUnsigned() ? 0 : -TOO_LARGE);
    return fits ? (int) value.bits() : null;
  }

  private void extra() {
    buffer.clear();
    buffer.out.append("%!(EXTRA ");
    for (int k = argument; k < arguments.length; k++) {
      buffer.out.append(k > argument ? ", " : "");
      if (arguments[k] == null) {
        buffer.out.append("<nil>");
      } else {
        buffer.out.append(Utf8.fromJava(arguments[k].type().toString())).append('=');
        values.argument(arguments[k], 'v');
      }
    }
    buffer.out.append(')');
  }
}
