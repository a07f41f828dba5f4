package interleave.picture;

import java.util.regex.Pattern;

/// Go's names of functions, as people say them.
public final class Functions {

  private static final Pattern MADE = Pattern.compile("\\.((?:func|gowrap)\\d+)");

  private Functions() {}

  /// `main.worker` is `worker`, `main.(*Pool).run` is `Pool.run`, `main.main.func1` is
  /// `main·func1`, `main.apply[...]` is `apply`.
  public static String shortName(String function) {
    String name = function;
    int slash = name.lastIndexOf('/');
    int dot = name.indexOf('.', slash + 1);
    if (dot >= 0 && dot + 1 < name.length()) {
      name = name.substring(dot + 1);
    }
    name = name.replace("(*", "").replace(")", "").replace("[...]", "");
    return MADE.matcher(name).replaceAll("·$1");
  }
}
