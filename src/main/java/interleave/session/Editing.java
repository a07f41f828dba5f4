package interleave.session;

import interleave.golang.CompilerOutput;
import interleave.golang.format.Gofmt;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A [Session]'s part that changes scenarios: text and narrated stops, checked and kept while they
/// are written; and the files they come from and go to.
final class Editing implements AutoCloseable {

  private static final long CHECK_AFTER_MILLIS = 250;
  private static final long KEEP_AFTER_MILLIS = 800;
  private static final long LOOK_AT_FILE_MILLIS = 1_500;

  private final Session session;
  private final Runs runs;
  private final Executor window;
  private final OwnFiles own;
  private final Later later = new Later();
  private volatile Document watched = Document.NONE;

  /// Whether what was changed could be written the last time.
  private boolean kept = true;

  /// Whether the file was not there when it was last looked at.
  private boolean missing;

  Editing(Session session, Runs runs, Executor window, OwnFiles own) {
    this.session = session;
    this.runs = runs;
    this.window = window;
    this.own = own;
    later.repeat(LOOK_AT_FILE_MILLIS, this::lookAtFile);
  }

  private SessionState state() {
    return session.state();
  }

  /// The document to look after.
  void watch(Document document) {
    watched = document;
  }

  /// A run says itself what the compiler says.
  void leaveChecking() {
    later.cancel("check");
  }

  @Override
  public void close() {
    later.close();
  }

  /// Commands that change the scenario.
  void edit(Command command) {
    if (state().variant() == null) {
      return;
    }
    switch (command) {
      case Command.Edit c -> {
        String file = state().named(c.file());
        SessionState with = state().withText(file, c.code());
        session.become(Breakpoints.moved(with, file, state().text(file), c.code()));
      }
      case Command.Format _ -> session.become(state().withFiles(formatted(state().files())));
      case Command.SetCues c -> setCues(c.cues());
      case Command.Rename c ->
          session.become(
              state()
                  .withEdited(
                      state().scenario().withTitle(c.title()), state().variant(), state().cues()));
      default -> {
        String name = state().variant().name();
        session.become(state().withFiles(state().originalFiles()));
        state()
            .document()
            .original()
            .flatMap(original -> original.variant(name))
            .ifPresent(original -> setCues(original.cues()));
      }
    }
    later.schedule("keep", KEEP_AFTER_MILLIS, () -> window.execute(this::keep));
    check();
  }

  /// A program alone has no room for narrated stops: with them, it becomes a scenario.
  private void setCues(List<Cue> cues) {
    if (cues.equals(state().variant().cues())) {
      return;
    }
    session.cuesAreOnesOwn();
    if (state().file() != null && Saving.isProgram(state().file()) && own.keeps()) {
      own.forget(state().file());
      session.become(state().withDocument(Document.unnamed(state().scenario())));
    }
    session.become(Session.withCues(state(), cues));
  }

  /// Says what the compiler says, soon after the last key.
  private void check() {
    Variant variant = state().edited();
    later.schedule(
        "check",
        CHECK_AFTER_MILLIS,
        () -> {
          List<Diagnostic> found = diagnostics(variant);
          window.execute(
              () -> {
                if (state().variant() != null
                    && state().variant().name().equals(variant.name())
                    && state().files().equals(variant.files())
                    && state().phase() != SessionState.Phase.COMPILING) {
                  session.become(state().withDiagnostics(found));
                }
              });
        });
  }

  /// A text that brings the compiler down says so when it runs; not at every key.
  private List<Diagnostic> diagnostics(Variant variant) {
    try {
      return CompilerOutput.findings(runs.check(variant));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  /// Commands about files.
  void file(Command command) {
    Document document = state().document();
    switch (command) {
      case Command.Save c -> save(c.file(), false);
      case Command.Export c -> {
        if (state().variant() != null) {
          attempt(c.file(), () -> Saving.export(state().current(), state().file(), c.file()));
        }
      }
      case Command.NewProgram c -> {
        String code = GoText.complete(c.text());
        Scenario scenario = Scenario.ofProgram(GoText.title(code), "main.go", code);
        session.leave(
            () -> {
              session.open(scenario, Document.unnamed(scenario), true);
              keep();
            });
      }
      case Command.TakeTheirs _ -> {
        if (!session.canOpen(document.file())) {
          return;
        }
        if (state().isUnsaved() && own.keeps()) {
          Scenario mine = state().current();
          Path place = own.place(mine.title() + " mine");
          if (!attempt(place, () -> own.write(place, "", mine))) {
            return;
          }
        }
        later.cancel("keep");
        own.forget(document.file());
        session.become(state().withDocument(document.settled()));
        session.openFile(document.file());
      }
      case Command.KeepMine _ -> {
        boolean saving =
            document.notice() instanceof Document.Notice.ChangedOutside(boolean s) && s;
        String stamp = Saving.stamp(document.file(), state().scenario());
        session.become(
            state()
                .withDocument(document.withStamp(stamp).withNotice(new Document.Notice.Nothing())));
        if (saving) {
          save(document.file(), true);
        }
      }
      case Command.Recover(Draft draft) -> recover(draft);
      case Command.Forget(Draft draft) -> {
        own.forget(draft.file());
        session.dispatch(new Command.DismissNotice());
      }
      default -> {
        // who knows that the file is gone is not told again
        boolean gone = document.notice() instanceof Document.Notice.Gone;
        Document known = gone ? document.withStamp("") : document;
        session.become(state().withDocument(known.withNotice(new Document.Notice.Nothing())));
      }
    }
  }

  private void recover(Draft draft) {
    if (!draft.file().equals(state().file()) && Files.isReadable(draft.file())) {
      session.openFile(draft.file());
    }
    Document document =
        draft.file().equals(state().file())
            ? state().document().withNotice(new Document.Notice.Nothing())
            : Document.unnamed(draft.scenario());
    Scenario scenario = draft.scenario();
    Variant variant = scenario.variant(draft.variant()).orElse(scenario.variants().getFirst());
    session.become(state().withScenario(scenario, document));
    session.choose(variant);
    if (document.file() == null) {
      // the file is gone: they are a scenario of the person's own now
      keep();
      if (state().document().own()) {
        own.forget(draft.file());
      }
    }
  }

  private void save(Path file, boolean overwrite) {
    if (state().variant() == null) {
      return;
    }
    session.become(state().withFiles(formatted(state().files())));
    Document document = state().document();
    Scenario scenario = state().current();
    if (!file.equals(document.file())
        && Saving.isProgram(file)
        && !state().variant().more().isEmpty()) {
      refuse(file, "holds one file of Go, and this program has more: save it as a scenario");
      return;
    }
    boolean same = file.equals(document.file());
    String there = same ? Saving.stamp(file, scenario) : "";
    if (same && there.isEmpty() && !Saving.canReturn(file)) {
      refuse(file, "cannot be written: its folder is no longer there");
      return;
    }
    if (same && !overwrite && !there.isEmpty() && !document.stamp().equals(there)) {
      Document.Notice changed = new Document.Notice.ChangedOutside(true);
      session.become(state().withDocument(document.withNotice(changed)));
      return;
    }
    String variant = state().variant().name();
    boolean inPlace = same || Saving.isProgram(file);
    Path from = document.file();
    if (!attempt(
        file,
        () -> {
          if (inPlace) {
            Saving.write(scenario, variant, file);
          } else {
            Saving.export(scenario, from, file);
          }
        })) {
      return;
    }
    own.forget(file);
    if (same) {
      String stamp = Saving.stamp(file, scenario);
      session.become(
          state().withDocument(document.written(file, document.own(), scenario, stamp).settled()));
      return;
    }
    if (document.file() != null) {
      own.forget(document.file());
    }
    session.become(state().withDocument(Document.NONE));
    session.openFile(file);
    if (state().scenario().variants().size() > 1) {
      session.dispatch(new Command.ChooseVariant(variant));
    }
  }

  /// Whether there are changes that are in no file that people have chosen or know of.
  boolean hasUnsaved() {
    keep();
    Document document = state().document();
    boolean all = document.saved().equals(Optional.ofNullable(state().current()));
    return own.keeps() && state().variant() != null && !all;
  }

  /// Keeps what has been changed, so that nothing is lost however the program ends.
  void keep() {
    later.cancel("keep");
    if (state().variant() == null) {
      return;
    }
    try {
      session.become(state().withDocument(Documents.keep(state(), own)));
      kept = true;
    } catch (IOException e) {
      if (kept) {
        // told once: it is tried again after every change
        String name =
            state().file() == null
                ? state().scenario().title()
                : String.valueOf(state().file().getFileName());
        String why = "cannot be kept: " + Documents.reason(e);
        session.become(state().withProblems(List.of(new ScenarioProblem(name, 0, 0, why))));
      }
      kept = false;
    }
  }

  /// Whether everything that has been changed is in some file.
  boolean isKept() {
    return kept;
  }

  private static List<Variant.Code> formatted(List<Variant.Code> files) {
    return files.stream()
        .map(
            code ->
                code.fileName().endsWith(".go")
                    ? new Variant.Code(
                        code.fileName(), Gofmt.format(code.text()).orElse(code.text()))
                    : code)
        .toList();
  }

  private void refuse(Path file, String why) {
    String name = file.getFileName().toString();
    session.become(state().withProblems(List.of(new ScenarioProblem(name, 0, 0, why))));
  }

  /// Whether it could be written.
  private boolean attempt(Path file, Writing writing) {
    try {
      writing.write();
      return true;
    } catch (IOException e) {
      refuse(file, "cannot be written: " + Documents.reason(e));
      return false;
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  /// Notices, in the background, that somebody else has changed the file, or taken it away.
  private void lookAtFile() {
    Document document = watched;
    boolean gone = document.notice() instanceof Document.Notice.Gone;
    if (document.file() == null || document.asks() && !gone || document.saved().isEmpty()) {
      return;
    }
    String stamp = stamp(document, document.saved().get());
    boolean missed = stamp.isEmpty() && missing;
    // some editors take a file away for a moment and put the new one there
    missing = stamp.isEmpty();
    if (missing && (!missed || gone) || stamp.equals(document.stamp()) && !gone) {
      return;
    }
    window.execute(
        () -> {
          if (state().document() == document) {
            Document.Notice found = found(document, stamp(document, state().scenario()));
            session.become(state().withDocument(document.withNotice(found)));
          }
        });
  }

  /// What can be told of a file that is as its stamp says now.
  private static Document.Notice found(Document document, String stamp) {
    if (stamp.isEmpty()) {
      return new Document.Notice.Gone();
    }
    return stamp.equals(document.stamp())
        ? new Document.Notice.Nothing()
        : new Document.Notice.ChangedOutside(false);
  }

  /// A folder that goes away while it is read is looked at again in a moment.
  private static String stamp(Document document, Scenario scenario) {
    try {
      return Saving.stamp(document.file(), scenario);
    } catch (UncheckedIOException e) {
      return document.stamp();
    }
  }
}
