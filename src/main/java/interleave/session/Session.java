package interleave.session;

import interleave.engine.Schedule;
import interleave.engine.event.TaskId;
import interleave.picture.TaskPicture;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One open scenario and everything that can be done with it.
///
/// All methods are called on one thread, the window's; `window` brings results of the engine thread
/// back to it. Commands take effect at once, but for compiling and running, which go on in the
/// background and can be stopped.
public final class Session implements AutoCloseable {

  private static final int REMEMBERED_RUNS = 32;

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
  private final Deque<Past> before = new ArrayDeque<>();
  private final Deque<Past> after = new ArrayDeque<>();
  private Playhead playhead = new Playhead();
  private SessionState state = SessionState.EMPTY;
  private Job job;

  /// A run that was left for another one, to come back to.
  private record Past(SessionState state, Playhead playhead, Job job) {}

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
      case Command.ToggleWatch c -> become(Breakpoints.watch(state, c.what()));
      case Command.ToggleBookmark c -> become(Bookmarks.toggle(state, c.event()));
      case Command.NameBookmark c -> become(Bookmarks.name(state, c.event(), c.name()));
      case Command.Answer c -> answer(c.choice());
      case Command.LetGoDecide _ -> release();
      case Command.RunAnother _ -> branch(state.event());
      case Command.Undo _ when !playhead.canUndo() && !before.isEmpty() -> travel(before, after);
      case Command.Redo _ when !playhead.canRedo() && !after.isEmpty() -> travel(after, before);
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
    before.clear();
    after.clear();
    playhead = new Playhead();
    Variant variant = state.variant();
    String code = state.code();
    ScheduleSettings schedule = state.schedule();
    begin(() -> runs.prepare(variant, code, schedule), null, List.of());
    become(state.withDiagnostics(List.of()).withPhase(SessionState.Phase.COMPILING));
  }

  private void begin(Supplier<Runs.Prepared> prepare, Job.Base base, List<Integer> answers) {
    Job[] next = new Job[1];
    next[0] =
        new Job(
            prepare,
            state.variant().cues(),
            base,
            answers,
            change -> window.execute(() -> deliver(next[0], change)));
    job = next[0];
    engine.execute(next[0]::begin);
  }

  /// Takes a change over, unless another job has begun since.
  private void deliver(Job from, UnaryOperator<SessionState> change) {
    if (job == from) {
      become(change.apply(state));
    }
  }

  private void stop() {
    if (job != null) {
      job.stop();
    }
    if (state.phase() == SessionState.Phase.ASKING) {
      List<Question> answered = state.questions().stream().filter(q -> !q.isOpen()).toList();
      become(state.withQuestions(answered).withPhase(SessionState.Phase.RECORDED));
    }
  }

  // Runs that people steer

  private void answer(int choice) {
    Question question = state.question();
    if (question == null && state.phase() == SessionState.Phase.ASKING) {
      question = state.questions().getLast();
    }
    if (question == null || choice < 0 || choice >= question.choices().size()) {
      return;
    }
    int place = state.questions().lastIndexOf(question);
    if (question.isOpen()) {
      List<Question> questions = new ArrayList<>(state.questions());
      questions.set(place, question.answered(choice));
      become(
          state
              .withQuestions(questions)
              .withPosition(Math.max(state.position(), question.event()))
              .withPhase(SessionState.Phase.RUNNING)
              .withPlaying(true));
      Job current = job;
      engine.execute(() -> current.answer(choice));
    } else if (question.answer() == choice) {
      become(state.withPlaying(true));
    } else {
      chooseOtherwise(place, choice);
    }
  }

  /// Leaves the run for one that is answered as this one up to a question, and there differently.
  private void chooseOtherwise(int place, int choice) {
    List<Integer> answers = new ArrayList<>();
    for (Question earlier : state.questions().subList(0, place)) {
      answers.add(earlier.answer());
    }
    answers.add(choice);
    Job.Base from = job.base();
    Branch branch = new Branch(state.questions().get(place).event(), state.timeline().size());
    Schedule prefix = from == null ? null : from.prefix();
    leaveFor(new Job.Base(prefix, from == null ? -1 : from.event(), branch, state), answers);
  }

  private void branch(int event) {
    boolean still = state.phase() == SessionState.Phase.RECORDED || job != null && isAsked();
    if (state.timeline() != null && still && state.question() == null) {
      Branch branch = new Branch(event, state.timeline().size());
      leaveFor(new Job.Base(state.timeline().schedule(), event, branch, state), List.of());
    }
  }

  private boolean isAsked() {
    return state.phase() == SessionState.Phase.ASKING;
  }

  private void leaveFor(Job.Base base, List<Integer> answers) {
    after.clear();
    before.push(new Past(state.withPlaying(false), playhead, job));
    if (before.size() > REMEMBERED_RUNS) {
      before.removeLast();
    }
    playhead = new Playhead();
    Variant variant = state.variant();
    String code = state.timeline().sources().getFirst().text();
    ScheduleSettings schedule = state.schedule();
    Schedule prefix = base.prefix();
    begin(
        () ->
            prefix == null
                ? runs.prepare(variant, code, schedule)
                : runs.branch(variant, code, schedule, prefix),
        base,
        answers);
    become(state.withPlaying(false).withPhase(SessionState.Phase.RUNNING));
  }

  private void release() {
    if (isAsked()) {
      List<Question> answered = state.questions().stream().filter(q -> !q.isOpen()).toList();
      become(state.withQuestions(answered).withPhase(SessionState.Phase.RUNNING));
      Job current = job;
      engine.execute(current::release);
    }
  }

  /// Back to a run that was left, or forth again.
  private void travel(Deque<Past> from, Deque<Past> to) {
    if (state.phase() != SessionState.Phase.RUNNING) {
      to.push(new Past(state.withPlaying(false), playhead, job));
      Past past = from.pop();
      playhead = past.playhead();
      job = past.job();
      become(past.state().withSpeed(state.speed()));
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
    if (job != null) {
      job.stop();
    }
    engine.shutdownNow();
  }
}
