package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Package `regexp`, its Java part.
final class RegexpNatives {

  private RegexpNatives() {}

  /// A compiled expression in its Go struct.
  private record Compiled(Pattern pattern) implements NativeState {
    @Override
    public NativeState copied() {
      return this;
    }

    @Override
    public List<Object> parts() {
      return List.of(pattern.pattern());
    }
  }

  static void addTo(Natives natives) {
    natives.add("regexp.compile", RegexpNatives::compile).add("regexp.find", RegexpNatives::find);
  }

  private static void compile(NativeCall call) {
    StructValue regexp = (StructValue) call.getRef(0);
    String expression = Utf8.toJava(call.getString(1));
    List<String> names = new ArrayList<>();
    String problem = "";
    try {
      String translated = RegexpSyntax.translate(expression, names);
      int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CASE;
      setState(regexp, new Compiled(Pattern.compile(translated, flags)));
    } catch (RegexpSyntax.Wrong e) {
      problem = e.getMessage();
    } catch (PatternSyntaxException e) {
      problem = "invalid character class range: `" + invertedRange(expression) + "`";
    }
    call.setRef(0, Slices.strings(names.stream().map(Utf8::fromJava).toList()));
    call.setRef(1, Utf8.fromJava(problem));
  }

  /// The first `b-a` in an expression.
  private static String invertedRange(String expression) {
    for (int i = 1; i + 1 < expression.length(); i++) {
      if (expression.charAt(i) == '-' && expression.charAt(i - 1) > expression.charAt(i + 1)) {
        return expression.substring(i - 1, i + 2);
      }
    }
    return expression;
  }

  private static void setState(StructValue regexp, NativeState state) {
    regexp.refs[slot(regexp)] = state;
  }

  private static int slot(StructValue regexp) {
    for (int i = 0; i < regexp.layout.slots().length; i++) {
      if (regexp.layout.type().fields().get(i).name().equals("state")) {
        return regexp.layout.slots()[i];
      }
    }
    throw new IllegalStateException("a Regexp has a field state");
  }

  private static void find(NativeCall call) {
    StructValue regexp = (StructValue) call.getRef(0);
    String s = call.getString(1);
    int from = call.getInt(0);
    Pattern pattern = ((Compiled) regexp.refs[slot(regexp)]).pattern();
    boolean ascii = Utf8.isAscii(s);
    String text = Utf8.toJava(s);
    int[] bytes = ascii ? null : offsets(s, text);
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find(ascii ? from : position(bytes, from))) {
      call.setRef(0, null);
      return;
    }
    List<Integer> places = new ArrayList<>();
    for (int group = 0; group <= matcher.groupCount(); group++) {
      places.add(place(matcher.start(group), bytes));
      places.add(place(matcher.end(group), bytes));
    }
    call.setRef(0, Slices.ints(places));
  }

  private static int place(int index, int[] bytes) {
    return index < 0 || bytes == null ? index : bytes[index];
  }

  /// The byte at which each `char` of the text begins in `s`, and the end.
  private static int[] offsets(String s, String text) {
    int[] bytes = new int[text.length() + 1];
    int k = 0;
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int chars = Character.charCount(decoded >> 3);
      for (int c = 0; c < chars; c++) {
        bytes[k++] = i;
      }
      i += decoded & 7;
    }
    bytes[k] = s.length();
    return bytes;
  }

  private static int position(int[] bytes, int from) {
    for (int k = 0; k < bytes.length; k++) {
      if (bytes[k] >= from) {
        return k;
      }
    }
    return bytes.length - 1;
  }
}
