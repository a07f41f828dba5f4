package interleave.ui.audience;

import interleave.session.SessionState;
import interleave.source.Source;
import interleave.ui.stage.PresenterType;
import java.util.List;

/// How large the code is written before an audience: as large as its lines have room for, within
/// what an audience can read.
final class CodeSize {

  private static final String TAB = "    ";

  /// The width of a letter, and what is beside a line, in type sizes.
  private static final double LETTER = .6;

  private static final double BESIDE = 2.5;

  /// The width of a badge, in sizes of the least type.
  private static final double BADGE = 4.5;

  private List<Source> sources = List.of();
  private int longest;

  void show(SessionState state) {
    List<Source> shown = state.timeline() == null ? List.of() : state.timeline().sources();
    if (shown != sources) {
      sources = shown;
      longest = shown.stream().mapToInt(CodeSize::longest).max().orElse(0);
    }
  }

  private static int longest(Source source) {
    return source
        .text()
        .lines()
        .map(line -> line.replace("\t", TAB).replaceFirst("\\s*//.*", ""))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /// @param height of the screen
  /// @param width of the code
  double of(PresenterType type, double height, double width) {
    double large = type.code(height);
    double small = Math.min(large, type.small(height));
    double room = width - BADGE * PresenterType.LEAST;
    return Math.clamp(Math.rint(room / (LETTER * longest + BESIDE)), small, large);
  }
}
