package interleave.scenario;

import java.util.List;
import java.util.Optional;

/// A Go program to watch, in one or more variants.
///
/// @param title at most 80 characters
/// @param chapter groups scenarios in the library; empty when left out
/// @param order place in the library; chapters come in the order of their first scenarios, and
///   scenarios with equal numbers are sorted by title
/// @param path place on the path for people who begin; none when it is not on that path
/// @param guide the section of the guide that it shows; empty when there is none
/// @param summary the point it makes; empty when left out
/// @param variants at least one, with different names
public record Scenario(
    String title,
    String chapter,
    int order,
    Optional<Integer> path,
    String guide,
    String summary,
    List<Variant> variants) {

  /// The newest version of the JSON format, which is the one written.
  public static final int FORMAT = 1;

  public Scenario {
    variants = List.copyOf(variants);
  }

  /// A scenario around a bare Go program.
  ///
  /// @param title for people, often the file's name
  public static Scenario ofProgram(String title, String goFileName, String goText) {
    Variant only =
        new Variant(
            "main",
            "",
            "",
            new Variant.Code(goFileName, goText),
            List.of(),
            "",
            Optional.empty(),
            "",
            ScheduleSettings.DEFAULT,
            Expectation.NOTHING,
            List.of());
    return new Scenario(title, "", 0, Optional.empty(), "", "", List.of(only));
  }

  /// The same with other variants.
  public Scenario withVariants(List<Variant> others) {
    return new Scenario(title, chapter, order, path, guide, summary, others);
  }

  /// The same with `changed` in the place of the variant of that name.
  public Scenario withVariant(Variant changed) {
    return withVariants(
        variants.stream().map(v -> v.name().equals(changed.name()) ? changed : v).toList());
  }

  /// The same, called otherwise.
  public Scenario withTitle(String other) {
    return new Scenario(other, chapter, order, path, guide, summary, variants);
  }

  public Optional<Variant> variant(String name) {
    return variants.stream().filter(v -> v.name().equals(name)).findFirst();
  }
}
