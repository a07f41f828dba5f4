package interleave.golang.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One directive of a format, `%-3.*[2]d`, and the arguments that it takes.
final class Directive {

  private static final String NUMBER = " -+.0";
  private static final String ALL = " -+.0#";

  /// What a verb takes, and with which flags.
  record Verb(String flags, int kinds) {}

  private static final Map<Integer, Verb> VERBS = verbs();

  private final String format;
  private final int firstArg;
  private final int argCount;
  private int at = 1;
  private int argument;
  private boolean indexed;
  private boolean indexPending;
  private String problem;

  /// In the order of the text; a precision counts as flag.
  final StringBuilder flags = new StringBuilder();

  /// Places in the call of the arguments taken, that of the verb last.
  final List<Integer> arguments = new ArrayList<>();

  /// A code point; -1 when the format ends before.
  int verb = -1;

  private Directive(String format, int firstArg, int argCount, int argument) {
    this.format = format;
    this.firstArg = firstArg;
    this.argCount = argCount;
    this.argument = argument;
  }

  private static Map<Integer, Verb> verbs() {
    Map<Integer, Verb> verbs = new java.util.HashMap<>();
    int floats = Printable.FLOAT | Printable.COMPLEX;
    int integers = Printable.INT | Printable.POINTER;
    int runes = Printable.RUNE | Printable.INT;
    verbs.put((int) '%', new Verb("", 0));
    verbs.put((int) 'b', new Verb(ALL, integers | floats));
    verbs.put((int) 'c', new Verb("-", runes));
    verbs.put((int) 'd', new Verb(NUMBER, integers));
    "eEfFgG".chars().forEach(c -> verbs.put(c, new Verb(ALL, floats)));
    "oO".chars().forEach(c -> verbs.put(c, new Verb(ALL, integers)));
    verbs.put((int) 'p', new Verb("-#", Printable.POINTER));
    verbs.put((int) 'q', new Verb(ALL, runes | Printable.STRING));
    verbs.put((int) 's', new Verb(NUMBER, Printable.STRING));
    verbs.put((int) 't', new Verb("-", Printable.BOOL));
    verbs.put((int) 'T', new Verb("-", Printable.ANY));
    verbs.put((int) 'U', new Verb("-#", runes));
    verbs.put((int) 'v', new Verb(ALL, Printable.ANY));
    verbs.put((int) 'w', new Verb(ALL, Printable.ERROR));
    "xX"
        .chars()
        .forEach(c -> verbs.put(c, new Verb(ALL, runes | integers | floats | Printable.STRING)));
    return Map.copyOf(verbs);
  }

  /// @param rest of the format, from the percent sign on
  /// @param firstArg of the arguments behind the format
  /// @param argCount of the call, the format among them
  /// @param argument that is next
  static Directive read(String rest, int firstArg, int argCount, int argument) {
    Directive directive = new Directive(rest, firstArg, argCount, argument);
    directive.read();
    return directive;
  }

  /// What the verb takes; null when there is no such verb.
  Verb known() {
    return VERBS.get(verb);
  }

  /// What is wrong with its form, to be said of the call; null when nothing is.
  String problem() {
    return problem;
  }

  boolean isIndexed() {
    return indexed;
  }

  int argument() {
    return argument;
  }

  String text() {
    return format.substring(0, at);
  }

  private void read() {
    while (at < format.length() && "#0+- ".indexOf(format.charAt(at)) >= 0) {
      flags.append(format.charAt(at++));
    }
    if (!index()) {
      return;
    }
    number();
    if (at < format.length() && format.charAt(at) == '.') {
      flags.append('.');
      at++;
      if (!index()) {
        return;
      }
      number();
    }
    if (!indexPending && !index()) {
      return;
    }
    if (at == format.length()) {
      problem = "format " + format + " is missing verb at end of string";
      return;
    }
    verb = format.codePointAt(at);
    at += Character.charCount(verb);
    if (verb != '%') {
      arguments.add(argument);
    }
  }

  /// `[n]`, if there is one; false when it is wrong.
  private boolean index() {
    if (at == format.length() || format.charAt(at) != '[') {
      return true;
    }
    int start = ++at;
    int end = format.indexOf(']', start);
    if (end < 0) {
      problem = "format " + format + " is missing closing ]";
      return false;
    }
    String digits = format.substring(start, end);
    boolean number = digits.matches("[0-9]{1,9}");
    if (!number
        || Integer.parseInt(digits) == 0
        || Integer.parseInt(digits) > argCount - firstArg) {
      problem = "format has invalid argument index [" + digits + "]";
      return false;
    }
    at = end + 1;
    argument = firstArg - 1 + Integer.parseInt(digits);
    indexed = true;
    indexPending = true;
    return true;
  }

  private void number() {
    if (at < format.length() && format.charAt(at) == '*') {
      indexPending = false;
      at++;
      arguments.add(argument++);
    } else {
      while (at < format.length() && Character.isDigit(format.charAt(at))) {
        at++;
      }
    }
  }
}
