package interleave.golang.lib;

import interleave.golang.run.Natives;

/// The Java part of Go's standard library.
public final class Library {

  private Library() {}

  /// Adds every native function of the packages here.
  public static Natives addTo(Natives natives) {
    BigNatives.addTo(natives);
    DigestNatives.addTo(natives);
    ErrorsNatives.addTo(natives);
    FmtNatives.addTo(natives);
    JsonNatives.addTo(natives);
    MathNatives.addTo(natives);
    OsNatives.addTo(natives);
    RandomNumbers.addTo(natives);
    ReflectChannels.addTo(natives);
    ReflectTypes.addTo(natives);
    ReflectValues.addTo(natives);
    RegexpNatives.addTo(natives);
    ScanNatives.addTo(natives);
    SortNatives.addTo(natives);
    StrconvNatives.addTo(natives);
    Strings.addTo(natives);
    TimeNatives.addTo(natives);
    return natives;
  }
}
