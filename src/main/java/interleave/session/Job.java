package interleave.session;

import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.golang.CompilerOutput;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One compile and run, on the engine thread, up to its end or to a question; then on from there
/// with each answer.
final class Job {

  /// How long the engine works before it shows what it has. A step may take as long as a time slice
  /// of the program, so time is looked at after few of them.
  private static final long NANOS_BETWEEN_LOOKS = 50_000_000;

  /// How long it works before it reads the events it has recorded: what it has not read, the window
  /// has to when it asks.
  private static final long NANOS_BETWEEN_READS = 4_000_000;

  private static final long STEPS_BETWEEN_LOOKS = 16;

  /// Where a run begins that leaves another one.
  ///
  /// @param prefix the other run's decisions; null to begin anew
  /// @param event up to where they are repeated
  /// @param branch the place
  /// @param otherwise the window's state before, for what stays
  record Base(Schedule prefix, int event, Branch branch, SessionState otherwise) {}

  /// Finds the places of narrated stops in a recording; what comes out puts them into the state.
  @FunctionalInterface
  interface Cued {
    UnaryOperator<SessionState> place(Timeline timeline);
  }

  private final Supplier<Runs.Prepared> prepare;
  private final Cued cued;
  private final Base base;
  private final Deque<Integer> known;
  private final Consumer<UnaryOperator<SessionState>> deliver;
  private volatile boolean stopped;
  private volatile Runnable interrupt = () -> {};
  private Timeline timeline;
  private Steering steering;
  private boolean shown;
  private boolean racesCutOff;

  /// @param cued places the narrated stops
  /// @param base null for a run of its own
  /// @param known the answers to the first questions
  /// @param deliver hands a change of the state over to the window's thread
  Job(
      Supplier<Runs.Prepared> prepare,
      Cued cued,
      Base base,
      List<Integer> known,
      Consumer<UnaryOperator<SessionState>> deliver) {
    this.prepare = prepare;
    this.cued = cued;
    this.base = base;
    this.known = new ArrayDeque<>(known);
    this.deliver = deliver;
  }

  /// Where this run left another one; null when it did not.
  Base base() {
    return base;
  }

  void stop() {
    stopped = true;
    interrupt.run();
  }

  /// Compiles, and runs up to the end or the first question.
  void begin() {
    guarded(
        () -> {
          if (!stopped) {
            open(prepare.get());
          }
        });
  }

  /// Goes on with an answer to the last question.
  void answer(int index) {
    guarded(
        () -> {
          steering.answer(index);
          goOn(true);
        });
  }

  /// Goes on without any more questions.
  void release() {
    guarded(
        () -> {
          steering.release();
          goOn(false);
        });
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      String details = details(e);
      deliver.accept(s -> s.withFailure(details).withPhase(SessionState.Phase.RECORDED));
    } catch (OutOfMemoryError e) {
      deliver.accept(
          s ->
              s.withFailure("not enough memory to go on recording")
                  .withPhase(SessionState.Phase.RECORDED));
    }
  }

  /// What it was, in one line, and below it where: for whoever is to mend it.
  private static String details(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString().strip();
  }

  private void open(Runs.Prepared prepared) {
    if (prepared instanceof Runs.Prepared.Rejected rejected) {
      deliver.accept(
          s ->
              s.withTimeline(null)
                  .withDiagnostics(CompilerOutput.findings(rejected.diagnostics()))
                  .withPhase(SessionState.Phase.REJECTED));
      return;
    }
    Runs.Prepared.Ready ready = (Runs.Prepared.Ready) prepared;
    interrupt = ready.interrupt();
    timeline = ready.recording().timeline();
    if (ready.manual() == null) {
      record(ready);
      return;
    }
    steering = new Steering(ready.recording(), ready.manual());
    if (base == null) {
      deliver.accept(s -> opened(s).withPlaying(true));
    } else {
      steering.repeatTo(base.event());
    }
    goOn(true);
  }

  private void record(Runs.Prepared.Ready ready) {
    Outcome outcome = advance(ready.recording());
    boolean isShort = outcome != Outcome.RUNNING;
    if (isShort) {
      // so soon that nobody notices, and the stage need not be settled twice
      timeline.findRaces(raceLimit());
    }
    deliver.accept(this::opened);
    while (outcome == Outcome.RUNNING && !stopped) {
      outcome = advance(ready.recording());
    }
    end();
    if (!isShort || racesCutOff) {
      findRaces();
    }
  }

  /// A search that is given up when it takes longer than people should wait for the first picture.
  private BooleanSupplier raceLimit() {
    long end = System.nanoTime() + NANOS_BETWEEN_LOOKS;
    return () -> {
      racesCutOff |= System.nanoTime() > end;
      return stopped || racesCutOff;
    };
  }

  /// When all is shown and the engine has time.
  private void findRaces() {
    timeline.findRaces(() -> stopped);
    if (!stopped) {
      deliver.accept(s -> s.timeline() == timeline ? s.withRaces(timeline.races()) : s);
    }
  }

  private Outcome advance(Recording recording) {
    long now = System.nanoTime();
    long end = now + NANOS_BETWEEN_LOOKS;
    Outcome outcome;
    do {
      long part = now + NANOS_BETWEEN_READS;
      do {
        outcome = recording.advance(STEPS_BETWEEN_LOOKS);
        now = System.nanoTime();
      } while (outcome == Outcome.RUNNING && !stopped && now < part);
      timeline.catchUp();
    } while (outcome == Outcome.RUNNING && !stopped && now < end);
    return outcome;
  }

  private SessionState opened(SessionState state) {
    return state
        .withTimeline(timeline)
        .withRaces(timeline.races())
        .withPhase(SessionState.Phase.RUNNING);
  }

  private SessionState branched(SessionState state) {
    SessionState before = base.otherwise();
    return opened(state)
        .withPosition(base.branch().event())
        .withSelection(before.selection())
        .withBookmarks(
            before.bookmarks().stream().filter(b -> b.event() <= base.branch().event()).toList())
        .withBranch(base.branch());
  }

  /// Shows the run once it has come to where it left the other one.
  private void show() {
    if (base != null && !shown) {
      timeline.catchUp();
      deliver.accept(this::branched);
    }
    shown = true;
  }

  /// @param plays whether the playhead follows
  private void goOn(boolean plays) {
    List<Question> asked = new ArrayList<>();
    while (true) {
      Question question =
          steering.advance(
              () -> {
                timeline.catchUp();
                return stopped;
              });
      timeline.catchUp();
      Integer answer = question == null ? null : known.poll();
      if (answer != null) {
        asked.add(question.answered(answer));
        steering.answer(answer);
        continue;
      }
      show();
      if (question != null) {
        asked.add(question);
      }
      deliver.accept(s -> s.withQuestions(joined(s.questions(), asked)));
      if (question == null) {
        end();
        findRaces();
      } else {
        UnaryOperator<SessionState> placed = cued.place(timeline);
        deliver.accept(
            s ->
                placed
                    .apply(s)
                    .withPlaying(s.playing() || plays)
                    .withPhase(SessionState.Phase.ASKING));
      }
      return;
    }
  }

  private static List<Question> joined(List<Question> questions, List<Question> more) {
    List<Question> all = new ArrayList<>(questions);
    all.addAll(more);
    return all;
  }

  private void end() {
    UnaryOperator<SessionState> placed = cued.place(timeline);
    deliver.accept(s -> placed.apply(s).withPhase(SessionState.Phase.RECORDED));
  }
}
