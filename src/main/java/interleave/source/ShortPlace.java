package interleave.source;

import java.util.List;

/// What a place is called where there is little room: by its line, and where a program has several
/// files of code, by its file's name, too.
public final class ShortPlace {

  private ShortPlace() {}

  /// Whether a line alone does not tell where it is.
  public static boolean needsFile(List<Source> sources) {
    return sources.stream().filter(source -> source.name().endsWith(".go")).count() > 1;
  }

  /// `:12`, or `pool.go:12`; empty for a place that has no source.
  public static String of(List<Source> sources, Pos pos) {
    if (!pos.isKnown()) {
      return "";
    }
    return (needsFile(sources) ? name(sources, pos.file()) : "") + ":" + pos.line();
  }

  /// `line 12`, or `pool.go:12`, for sentences.
  public static String words(List<Source> sources, Pos pos) {
    return needsFile(sources) ? of(sources, pos) : "line " + pos.line();
  }

  /// `pool.go`, and where there are several of them, `pool/pool.go`.
  private static String name(List<Source> sources, String file) {
    int slash = file.lastIndexOf('/');
    String last = file.substring(slash + 1);
    boolean unique =
        sources.stream().filter(s -> ("/" + s.name()).endsWith("/" + last)).count() < 2;
    return unique ? last : file.substring(file.lastIndexOf('/', slash - 1) + 1);
  }
}
