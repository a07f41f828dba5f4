package interleave.session;

import interleave.scenario.BundledScenarios;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What becomes of a [Document]: when a file is opened, and when changes are kept.
public final class Documents {

  private Documents() {}

  /// Of a file that has just been read: with the changes that were not saved, and with the bundled
  /// scenario that it is a copy of.
  static Document of(Path file, Scenario scenario, OwnFiles own) {
    boolean isOwn = own.isOwn(file);
    Document document = Document.of(file, isOwn, scenario, Saving.stamp(file, scenario));
    if (isOwn) {
      String name = OwnFiles.copyOf(file);
      Optional<Scenario> from = BundledScenarios.named(name);
      return from.isPresent() ? document.ofCopy(name, from.get()) : document;
    }
    return own.draft(file)
        .filter(draft -> !draft.scenario().equals(scenario))
        .map(draft -> document.withNotice(new Document.Notice.Unsaved(draft)))
        .orElse(document);
  }

  /// Writes what has changed: into a file of the person's own, or, when it came from another file,
  /// into a draft beside that.
  static Document keep(SessionState state, OwnFiles own) throws IOException {
    Document document = state.document();
    Scenario now = state.current();
    boolean changed = !document.saved().equals(Optional.of(now));
    if (!own.keeps()) {
      return document;
    }
    if (document.file() == null || document.own()) {
      return changed ? keepOwn(document, now, own) : document;
    }
    if (changed) {
      own.keep(new Draft(document.file(), state.variant().name(), now));
    } else if (!(document.notice() instanceof Document.Notice.Unsaved)) {
      own.forget(document.file());
    }
    return document;
  }

  private static Document keepOwn(Document document, Scenario now, OwnFiles own)
      throws IOException {
    boolean copy = !document.bundled().isEmpty();
    if (copy && document.original().equals(Optional.of(now))) {
      // back to the original: the copy has nothing of its own any more
      Files.deleteIfExists(document.file());
      return Document.bundled(document.bundled(), now);
    }
    boolean first = document.file() == null;
    boolean apart = !first && isChangedByOthers(document);
    Path file = first || apart ? own.place(now.title()) : document.file();
    own.write(file, document.bundled(), now);
    Document written = document.written(file, true, now, Saving.stamp(file, now));
    if (apart) {
      return written.withNotice(new Document.Notice.Apart());
    }
    return first && copy ? written.withNotice(new Document.Notice.Copied()) : written;
  }

  private static boolean isChangedByOthers(Document document) {
    String there = Saving.stamp(document.file(), document.saved().orElseThrow());
    return !there.isEmpty() && !there.equals(document.stamp());
  }

  /// Narrated stops that the program has made itself are nobody's change.
  static Document withCues(Document document, String variant, List<Cue> cues) {
    return new Document(
        document.file(),
        document.own(),
        document.bundled(),
        document.original().map(s -> withCues(s, variant, cues)),
        document.own() ? document.saved() : document.saved().map(s -> withCues(s, variant, cues)),
        document.stamp(),
        document.notice());
  }

  private static Scenario withCues(Scenario scenario, String name, List<Cue> cues) {
    Variant variant = scenario.variant(name).orElseThrow();
    return scenario.withVariant(variant.withCues(cues));
  }

  /// Why a file could not be written, for people.
  public static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "it may not be written";
      case FileAlreadyExistsException _ -> "there is a file where a folder has to be";
      // without the names of files that are made for a moment only
      case FileSystemException of when of.getReason() != null -> of.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
