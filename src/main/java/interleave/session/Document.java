package interleave.session;

import interleave.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/// Where the open scenario came from, and what of it is on disk.
///
/// @param file null for one that is in no file
/// @param own whether the program keeps the file for the person at the keyboard: changes go into it
///   by themselves, without being asked to save
/// @param bundled name of the bundled scenario that it is, or is a copy of; empty when there is
///   none
/// @param original what "revert to original" brings back
/// @param saved what is in the file; none before it is in one
/// @param stamp of the file when it was last read or written
/// @param notice something to decide
public record Document(
    Path file,
    boolean own,
    String bundled,
    Optional<Scenario> original,
    Optional<Scenario> saved,
    String stamp,
    Notice notice) {

  /// Of nothing.
  public static final Document NONE =
      new Document(null, false, "", Optional.empty(), Optional.empty(), "", new Notice.Nothing());

  /// Something about the file that people have to know or decide.
  public sealed interface Notice {

    record Nothing() implements Notice {}

    /// The file is no longer what was read or written.
    ///
    /// @param saving whether it was noticed when somebody wanted to save
    record ChangedOutside(boolean saving) implements Notice {}

    /// The file is no longer where it was: deleted, renamed, or on a disk that is gone.
    record Gone() implements Notice {}

    /// There are changes that were not saved when the program ended.
    record Unsaved(Draft draft) implements Notice {}

    /// The first change to a bundled scenario made a copy.
    record Copied() implements Notice {}

    /// Somebody else, such as a second window, has changed one of the person's own scenarios; the
    /// changes made here go into another one, so that both are kept.
    record Apart() implements Notice {}
  }

  /// A bundled scenario.
  static Document bundled(String name, Scenario scenario) {
    return new Document(
        null, false, name, Optional.of(scenario), Optional.of(scenario), "", new Notice.Nothing());
  }

  /// A program that is in no file yet.
  static Document unnamed(Scenario scenario) {
    return new Document(
        null, false, "", Optional.of(scenario), Optional.empty(), "", new Notice.Nothing());
  }

  /// A scenario that was just read from `file`.
  static Document of(Path file, boolean own, Scenario scenario, String stamp) {
    return new Document(
        file, own, "", Optional.of(scenario), Optional.of(scenario), stamp, new Notice.Nothing());
  }

  Document withNotice(Notice other) {
    return new Document(file, own, bundled, original, saved, stamp, other);
  }

  Document withStamp(String other) {
    return new Document(file, own, bundled, original, saved, other, notice);
  }

  /// A copy of a bundled scenario, which can be brought back.
  Document ofCopy(String name, Scenario from) {
    return new Document(file, own, name, Optional.of(from), saved, stamp, notice);
  }

  /// After `scenario` has been written into `to`.
  Document written(Path to, boolean isOwn, Scenario scenario, String newStamp) {
    return new Document(to, isOwn, bundled, original, Optional.of(scenario), newStamp, notice);
  }

  /// After people have saved: what they saved is what they come back to.
  Document settled() {
    return bundled.isEmpty()
        ? new Document(file, own, bundled, saved, saved, stamp, new Notice.Nothing())
        : withNotice(new Notice.Nothing());
  }

  /// Whether there is something to decide.
  public boolean asks() {
    return !(notice instanceof Notice.Nothing);
  }
}
