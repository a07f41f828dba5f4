package interleave.session;

import interleave.engine.Outcome;
import interleave.engine.event.TaskId;
import interleave.picture.TaskPicture;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// One open scenario and everything that can be done with it.
///
/// All methods are called on one thread, the window's; `window` brings results of the engine thread
/// back to it. Commands take effect at once, but for compiling and running, which go on in the
/// background and can be stopped.
public final class Session implements AutoCloseable {

  /// How long the engine works before it shows what it has. A step may take as long as a time slice
  /// of the program, so time is looked at after few of them.
  private static final long NANOS_BETWEEN_LOOKS = 50_000_000;

  private static final long STEPS_BETWEEN_LOOKS = 16;

  private final Executor window;
  private final Runs runs;
  private final ExecutorService engine =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "engine");
            thread.setDaemon(true);
            return thread;
          });
  private ScenarioReader reader;
  private final List<Consumer<SessionState>> listeners = new ArrayList<>();
  private final Playhead playhead = new Playhead();
  private SessionState state = SessionState.EMPTY;
  private Job job;

  /// @param window runs what it is given on the thread that calls this session
  public Session(Runs runs, Executor window) {
    this.runs = runs;
    this.window = window;
  }

  public SessionState state() {
    return state;
  }

  /// Calls `listener` after every change, and once now.
  public void listen(Consumer<SessionState> listener) {
    listeners.add(listener);
    listener.accept(state);
  }

  public void dispatch(Command command) {
    switch (command) {
      case Command.OpenFile c -> openFile(c.file());
      case Command.Save c -> save(c.file());
      case Command.OpenScenario c -> {
        become(state.withScenario(c.scenario(), c.file()));
        choose(c.scenario().variants().getFirst());
      }
      case Command.ChooseVariant c -> state.scenario().variant(c.name()).ifPresent(this::choose);
      case Command.Edit c -> become(state.withCode(c.code()));
      case Command.Revert _ -> become(state.withCode(state.variant().go().text()));
      case Command.Run _ -> run();
      case Command.Stop _ -> stop();
      case Command.ChooseSchedule c -> {
        become(state.withSchedule(c.schedule()));
        run();
      }
      case Command.Select c -> become(state.withSelection(c.selection()));
      case Command.SelectNext c -> selectNext(c.forward());
      case Command.ToggleBreakpoint c -> become(Breakpoints.toggle(state, c.line()));
      case Command.DismissProblems _ -> become(state.withProblems(List.of()).withFailure(""));
      default -> become(playhead.move(state, command));
    }
  }

  /// Lets the playhead move on while it plays.
  ///
  /// @param elapsedMillis real time since the last call
  public void tick(double elapsedMillis) {
    if (state.playing()) {
      become(playhead.play(state, elapsedMillis));
    }
  }

  /// The reader is made for the first file: a window that opens none comes up sooner.
  private void openFile(Path file) {
    if (reader == null) {
      reader = new ScenarioReader();
    }
    switch (reader.read(file)) {
      case ScenarioReader.Result.Read read ->
          dispatch(new Command.OpenScenario(read.scenario(), file));
      case ScenarioReader.Result.Broken broken -> become(state.withProblems(broken.problems()));
    }
  }

  private void save(Path file) {
    if (state.variant() == null) {
      return;
    }
    try {
      Saving.write(state.scenario(), state.variant(), state.code(), file);
    } catch (IOException e) {
      String name = file.getFileName().toString();
      become(
          state.withProblems(
              List.of(new ScenarioProblem(name, 0, 0, "cannot be written: " + e.getMessage()))));
      return;
    }
    String variant = state.variant().name();
    openFile(file);
    if (state.scenario().variants().size() > 1) {
      dispatch(new Command.ChooseVariant(variant));
    }
  }

  private void selectNext(boolean forward) {
    if (state.timeline() == null) {
      return;
    }
    List<TaskId> tasks =
        state.timeline().picture(state.event()).tasks().stream().map(TaskPicture::id).toList();
    if (!tasks.isEmpty()) {
      int at = state.selection() instanceof Selection.Task(TaskId id) ? tasks.indexOf(id) : -1;
      int next = at < 0 ? forward ? 0 : tasks.size() - 1 : at + (forward ? 1 : -1);
      TaskId task = tasks.get(Math.floorMod(next, tasks.size()));
      become(state.withSelection(new Selection.Task(task)));
    }
  }

  private void choose(Variant variant) {
    become(state.withVariant(variant));
    run();
  }

  private void run() {
    if (state.variant() == null) {
      return;
    }
    stop();
    playhead.forget();
    Job next = new Job(state.variant(), state.code());
    job = next;
    become(state.withDiagnostics(List.of()).withPhase(SessionState.Phase.COMPILING));
    engine.execute(() -> next.work(state.schedule()));
  }

  private void stop() {
    if (job != null) {
      job.stop();
    }
  }

  private void become(SessionState next) {
    if (!next.equals(state)) {
      state = next;
      listeners.forEach(listener -> listener.accept(next));
    }
  }

  @Override
  public void close() {
    stop();
    engine.shutdownNow();
  }

  /// One compile and run, on the engine thread.
  private final class Job {
    private final Variant variant;
    private final String code;
    private volatile boolean stopped;
    private volatile Runnable interrupt = () -> {};

    Job(Variant variant, String code) {
      this.variant = variant;
      this.code = code;
    }

    void stop() {
      stopped = true;
      interrupt.run();
    }

    void work(interleave.scenario.ScheduleSettings schedule) {
      try {
        if (!stopped) {
          record(runs.prepare(variant, code, schedule));
        }
      } catch (RuntimeException | StackOverflowError e) {
        deliver(s -> s.withFailure(e.toString()).withPhase(SessionState.Phase.RECORDED));
      } catch (OutOfMemoryError e) {
        deliver(
            s ->
                s.withFailure("not enough memory to go on recording")
                    .withPhase(SessionState.Phase.RECORDED));
      }
    }

    private void record(Runs.Prepared prepared) {
      if (prepared instanceof Runs.Prepared.Rejected rejected) {
        deliver(
            s ->
                s.withTimeline(null)
                    .withDiagnostics(rejected.diagnostics())
                    .withPhase(SessionState.Phase.REJECTED));
        return;
      }
      Runs.Prepared.Ready ready = (Runs.Prepared.Ready) prepared;
      interrupt = ready.interrupt();
      Timeline timeline = ready.recording().timeline();
      Outcome outcome = advance(ready.recording());
      deliver(s -> s.withTimeline(timeline).withPhase(SessionState.Phase.RUNNING));
      while (outcome == Outcome.RUNNING && !stopped) {
        outcome = advance(ready.recording());
      }
      List<PlacedCue> cues = new CueFinder(timeline).place(variant.cues());
      deliver(s -> s.withCues(cues).withPhase(SessionState.Phase.RECORDED));
    }

    private Outcome advance(Recording recording) {
      long end = System.nanoTime() + NANOS_BETWEEN_LOOKS;
      Outcome outcome;
      do {
        outcome = recording.advance(STEPS_BETWEEN_LOOKS);
      } while (outcome == Outcome.RUNNING && !stopped && System.nanoTime() < end);
      recording.timeline().catchUp();
      return outcome;
    }

    /// Hands a change over to the window's thread, unless another job has begun since.
    private void deliver(java.util.function.UnaryOperator<SessionState> change) {
      window.execute(
          () -> {
            if (job == this) {
              become(change.apply(state));
            }
          });
    }
  }
}
