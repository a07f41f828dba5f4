package interleave.session;

import interleave.engine.Schedule;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

  /// Of all remembered runs together: they take most of the memory.
  private static final long REMEMBERED_EVENTS = 3_000_000;

  private final Executor window;
  private final Runs runs;
  private final ExecutorService engine =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "engine"));
  private ScenarioReader reader;
  private final List<Consumer<SessionState>> listeners = new ArrayList<>();
  private final Deque<Past> before = new ArrayDeque<>();
  private final Deque<Past> after = new ArrayDeque<>();
  private Consumer<Runnable> leaving = Runnable::run;
  private Playhead playhead = new Playhead();
  private SessionState state = SessionState.EMPTY;
  private Job job;
  private TwinJob twinJob;

  /// What the twin in the state was made of; null when there is none.
  private Variant.Code twinCode;

  private final OwnFiles own;
  private final Editing editing;
  private final HitSearch hits;
  private final KeptBreakpoints marks;

  /// The step that waits for the search for breakpoints; null when none does.
  private Command.StepBreakpoint wanted;

  /// Whether the narrated stops are those of [AutoCues], to be made anew for every run.
  private boolean automatic;

  /// A run that was left for another one, to come back to.
  private record Past(SessionState state, Playhead playhead, Job job) {}

  /// A session that keeps nothing.
  ///
  /// @param window runs what it is given on the thread that calls this session
  public Session(Runs runs, Executor window) {
    this(runs, window, OwnFiles.none());
  }

  /// @param own where changes are kept
  public Session(Runs runs, Executor window, OwnFiles own) {
    this.runs = runs;
    this.window = window;
    this.own = own;
    editing = new Editing(this, runs, window, own);
    hits = new HitSearch(runs, window, this::found);
    marks = new KeptBreakpoints(own);
  }

  public OwnFiles own() {
    return own;
  }

  /// What makes recordings.
  public Runs runs() {
    return runs;
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
      case Command.OpenFile c -> {
        Path file = Opening.target(c.file());
        read(file).ifPresent(scenario -> leave(() -> open(file, scenario)));
      }
      case Command.OpenScenario c ->
          leave(() -> open(c.scenario(), Document.bundled(c.bundled(), c.scenario()), false));
      case Command.ChooseVariant c -> chooseVariant(c.name());
      case Command.Edit _,
          Command.Revert _,
          Command.Format _,
          Command.SetCues _,
          Command.Rename _ ->
          editing.edit(command);
      case Command.Save _,
          Command.Export _,
          Command.NewProgram _,
          Command.TakeTheirs _,
          Command.KeepMine _,
          Command.Recover _,
          Command.Forget _,
          Command.DismissNotice _ ->
          editing.file(command);
      case Command.Run _ -> run();
      case Command.Stop _ -> stopAtOnce();
      case Command.ChooseSchedule c -> {
        if (isRecordedAsWritten()) {
          remember();
        } else {
          forgetRuns();
        }
        become(state.withSchedule(c.schedule()));
        start();
      }
      case Command.Select c -> become(state.withSelection(c.selection()));
      case Command.SelectNext c -> selectNext(c.forward());
      case Command.SelectNextObject c -> selectNextObject(c.forward());
      case Command.ToggleBreakpoint c ->
          become(
              Breakpoints.toggle(
                  state, new Breakpoint.Where.Line(state.named(c.file()), c.line())));
      case Command.ToggleWatch c -> {
        Breakpoint.Where where = Breakpoint.Where.of(state.timeline(), c.what());
        become(where == null ? state : Breakpoints.toggle(state, where));
      }
      case Command.SetBreakpoint c -> become(Breakpoints.put(state, c.breakpoint()));
      case Command.RemoveBreakpoint c -> become(Breakpoints.remove(state, c.where()));
      case Command.StopSearch _ -> {
        wanted = null;
        hits.stop();
      }
      case Command.StepBreakpoint c when state.timeline() != null && isUnknown(c) -> {
        wanted = c;
        hits.again(state);
      }
      case Command.ToggleBookmark c -> become(Bookmarks.toggle(state, c.event()));
      case Command.NameBookmark c -> become(Bookmarks.name(state, c.event(), c.name()));
      case Command.Answer c -> answer(c.choice());
      case Command.LetGoDecide _ -> release();
      case Command.RunAnother _ -> branch(state.event());
      case Command.Compare c -> compare(c.on());
      case Command.Undo _ when !playhead.canUndo() && !before.isEmpty() -> travel(before, after);
      case Command.Redo _ when !playhead.canRedo() && !after.isEmpty() -> travel(after, before);
      case Command.DismissProblems _ -> become(state.withProblems(List.of()).withFailure(""));
      default -> {
        wanted = null;
        become(playhead.move(state, command));
      }
    }
  }

  /// Whether there is a jump, or a run that was left for another one, to come back from.
  public boolean canUndo() {
    return playhead.canUndo() || !before.isEmpty();
  }

  /// Whether there is one to make again.
  public boolean canRedo() {
    return playhead.canRedo() || !after.isEmpty();
  }

  /// Asks `guard` before something else is opened while there are unsaved changes; it goes on, or
  /// does not, with what it is given.
  public void onLeaving(Consumer<Runnable> guard) {
    leaving = guard;
  }

  /// Whether there are changes that people may want to save before what is open goes away.
  public boolean hasUnsaved() {
    return editing.hasUnsaved();
  }

  /// Whether unsaved changes are kept at least, to be offered again.
  public boolean isKept() {
    return editing.isKept();
  }

  void leave(Runnable goOn) {
    if (hasUnsaved()) {
      leaving.accept(goOn);
    } else {
      goOn.run();
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

  void openFile(Path wanted) {
    Path file = Opening.target(wanted);
    read(file).ifPresent(scenario -> open(file, scenario));
  }

  private void open(Path file, Scenario scenario) {
    open(scenario, Documents.of(file, scenario, own), Saving.isProgram(file));
  }

  /// Whether a file can be opened; if not, says why.
  boolean canOpen(Path wanted) {
    return read(Opening.target(wanted)).isPresent();
  }

  /// The reader is made for the first file: a window that opens none comes up sooner.
  private Optional<Scenario> read(Path file) {
    if (reader == null) {
      reader = new ScenarioReader();
    }
    return switch (Opening.read(reader, file)) {
      case ScenarioReader.Result.Read(Scenario scenario) -> Optional.of(scenario);
      case ScenarioReader.Result.Broken broken -> {
        become(state.withProblems(broken.problems()));
        yield Optional.empty();
      }
    };
  }

  void open(Scenario scenario, Document document, boolean withoutCues) {
    editing.keep();
    automatic = withoutCues;
    become(state.withScenario(scenario, document));
    choose(scenario.variants().getFirst());
  }

  /// What has been written in the editor is not lost by looking at another variant.
  private void chooseVariant(String name) {
    if (state.scenario() == null || state.scenario().variant(name).isEmpty()) {
      return;
    }
    Scenario scenario = state.current();
    become(state.withEdited(scenario, state.variant(), state.cues()));
    choose(scenario.variant(name).orElseThrow());
  }

  /// From now on the narrated stops are those of people.
  void cuesAreOnesOwn() {
    automatic = false;
  }

  static SessionState withCues(SessionState state, List<Cue> cues) {
    Variant variant = state.variant().withCues(cues);
    List<PlacedCue> placed =
        state.timeline() == null ? List.of() : new CueFinder(state.timeline()).place(cues);
    return state.withEdited(state.scenario().withVariant(variant), variant, placed);
  }

  /// Finds the places of the narrated stops, on the engine thread.
  private static Job.Cued cued(List<Cue> cues, boolean automatic) {
    return timeline -> {
      List<Cue> all = automatic ? AutoCues.of(timeline) : cues;
      List<PlacedCue> placed = new CueFinder(timeline).place(all);
      if (!automatic) {
        // they may have been edited while it ran
        return s ->
            s.variant().cues().equals(all) ? s.withCues(placed) : withCues(s, s.variant().cues());
      }
      return s -> {
        Variant with = s.variant().withCues(all);
        return s.withEdited(s.scenario().withVariant(with), with, placed)
            .withDocument(Documents.withCues(s.document(), with.name(), all));
      };
    };
  }

  private void selectNext(boolean forward) {
    if (state.timeline() == null) {
      return;
    }
    select(
        state.timeline().picture(state.event()).tasks().stream()
            .<Selection>map(task -> new Selection.Task(task.id()))
            .toList(),
        forward);
  }

  private void selectNextObject(boolean forward) {
    if (state.timeline() != null) {
      select(
          state.timeline().picture(state.event()).objects().stream()
              .<Selection>map(object -> new Selection.Thing(object.id()))
              .toList(),
          forward);
    }
  }

  /// The neighbour of what is selected, or else the first or the last.
  private void select(List<Selection> all, boolean forward) {
    if (!all.isEmpty()) {
      int at = all.indexOf(state.selection());
      int next = at < 0 ? forward ? 0 : all.size() - 1 : at + (forward ? 1 : -1);
      become(state.withSelection(all.get(Math.floorMod(next, all.size()))));
    }
  }

  void choose(Variant variant) {
    become(marks.restore(state.withVariant(variant)));
    run();
  }

  private void run() {
    forgetRuns();
    start();
  }

  private void start() {
    if (state.variant() == null) {
      return;
    }
    stop();
    playhead = new Playhead();
    Variant variant = state.edited();
    ScheduleSettings schedule = state.schedule();
    begin(() -> runs.prepare(variant, schedule), null, List.of());
    editing.leaveChecking();
    become(state.withDiagnostics(List.of()).withPhase(SessionState.Phase.COMPILING));
    beginTwin();
  }

  private void compare(boolean on) {
    become(state.withComparing(on));
    beginTwin();
  }

  /// Runs the twin of the variant, if it is to be seen and has not run.
  private void beginTwin() {
    Variant.Code code =
        state.comparing() && state.canCompare() ? state.variant().node().orElseThrow() : null;
    if (code != null && code.equals(twinCode)) {
      return;
    }
    if (twinJob != null) {
      twinJob.stop();
    }
    twinCode = code;
    become(state.withTwin(code == null ? null : Twin.BEGINNING));
    if (code == null) {
      twinJob = null;
      return;
    }
    Variant variant = state.variant();
    TwinJob[] next = new TwinJob[1];
    next[0] =
        new TwinJob(
            () -> runs.twin(variant), change -> window.execute(() -> deliver(next[0], change)));
    twinJob = next[0];
    engine.execute(next[0]::begin);
  }

  private void deliver(TwinJob from, UnaryOperator<Twin> change) {
    if (twinJob == from) {
      become(BothSides.keep(state.withTwin(change.apply(state.twin()))));
    }
  }

  private void begin(Supplier<Runs.Prepared> prepare, Job.Base base, List<Integer> answers) {
    Job[] next = new Job[1];
    next[0] =
        new Job(
            prepare,
            cued(state.variant().cues(), automatic),
            base,
            answers,
            change -> window.execute(() -> deliver(next[0], change)));
    job = next[0];
    engine.execute(next[0]::begin);
  }

  /// Takes a change over, unless another job has begun since.
  private void deliver(Job from, UnaryOperator<SessionState> change) {
    if (job == from) {
      become(BothSides.keep(change.apply(state)));
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

  /// Stops, and says so without waiting for the engine, which may be in the middle of a long
  /// operation of the library.
  private void stopAtOnce() {
    stop();
    if (state.phase() == SessionState.Phase.RUNNING) {
      become(state.withPhase(SessionState.Phase.RECORDED));
    }
    if (twinJob != null) {
      twinJob.stop();
      if (state.twin().phase() == Twin.Phase.COMPILING) {
        // nothing comes of it any more, however long the engine still works on it
        twinJob = null;
        become(state.withTwin(state.twin().stopped()));
      }
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

  /// Whether there is a run of the present program to come back to.
  private boolean isRecordedAsWritten() {
    return state.phase() == SessionState.Phase.RECORDED
        && state.timeline() != null
        && state.timeline().sources().equals(GoRuns.sources(state.edited()));
  }

  /// Keeps the present run, to come back to it from the next one.
  private void remember() {
    after.clear();
    before.push(new Past(state.withPlaying(false), playhead, job));
    while (before.size() > 1
        && (before.size() > REMEMBERED_RUNS || rememberedEvents() > REMEMBERED_EVENTS)) {
      before.removeLast();
    }
  }

  private long rememberedEvents() {
    return before.stream().mapToLong(past -> past.state().timeline().size()).sum();
  }

  private void forgetRuns() {
    before.clear();
    after.clear();
  }

  private void leaveFor(Job.Base base, List<Integer> answers) {
    remember();
    playhead = new Playhead();
    Variant variant = state.variant().withFiles(GoRuns.files(state.timeline().sources()));
    ScheduleSettings schedule = state.schedule();
    Schedule prefix = base.prefix();
    begin(
        () ->
            prefix == null
                ? runs.prepare(variant, schedule)
                : runs.branch(variant, schedule, prefix),
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
    if (state.phase() != SessionState.Phase.RUNNING
        && state.phase() != SessionState.Phase.COMPILING) {
      to.push(new Past(state.withPlaying(false), playhead, job));
      Past past = from.pop();
      playhead = past.playhead();
      job = past.job();
      become(changesOf(state, past.state().withSpeed(state.speed())));
    }
  }

  /// What has been written since stays.
  private static SessionState changesOf(SessionState now, SessionState past) {
    SessionState with =
        past.withEdited(now.scenario(), now.variant(), past.cues())
            .withFiles(now.files())
            .withDocument(now.document())
            .withBreakpoints(now.breakpoints())
            .withComparing(now.comparing())
            .withTwin(now.twin());
    SessionState both = BothSides.follow(with);
    return now.variant().cues().equals(past.variant().cues())
        ? both
        : withCues(both, now.variant().cues());
  }

  private boolean isUnknown(Command.StepBreakpoint step) {
    return Breakpoints.next(state, state.event(), step.forward()) == Breakpoints.UNKNOWN;
  }

  private void found(Hits newHits) {
    become(state.withHits(newHits));
    if (wanted != null && state.timeline() != null && !isUnknown(wanted)) {
      Command.StepBreakpoint step = wanted;
      wanted = null;
      dispatch(step);
    }
  }

  void become(SessionState next) {
    if (!next.equals(state)) {
      state = next;
      editing.watch(next.document());
      listeners.forEach(listener -> listener.accept(next));
      hits.look(next);
      marks.note(next);
    }
  }

  @Override
  public void close() {
    editing.keep();
    editing.close();
    hits.close();
    marks.keep();
    if (job != null) {
      job.stop();
    }
    if (twinJob != null) {
      twinJob.stop();
    }
    engine.shutdownNow();
  }
}
