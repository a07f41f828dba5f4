package interleave.search.explore;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Pending;
import interleave.engine.Schedule;
import interleave.engine.Schedule.Pick;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A search for all ways a program can end: first some runs by chance, which soon show what is
/// frequent, then every order of visible operations, depth first over copies of the machine. States
/// that were met before are not searched again.
///
/// It is driven from outside, a few steps at a time, and can be asked at any time for what it has
/// found.
///
/// Accesses to memory are operations of their own from the second task on that uses it, and, from
/// the start, at places where a run by chance had a race. What goes on in memory without a race
/// needs no search: synchronisation orders it (the theorem that holds for data-race-free programs).
///
/// Random numbers and the order of maps are tried out as the goroutines are, where there are few of
/// them. When that is too much, the search begins again without.
///
/// One order is left out where it changes nothing: a task's way from its start to its first visible
/// operation commutes with everything, so it is taken at once, unless it ends the program.
public final class Exploration {

  /// Numbers that chance decides are tried out where there are at most so many of them.
  public static final int FEW = Choices.FEW;

  /// What people look for: failures, then what leaves tasks stuck; of those what is most frequent.
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing((Finding f) -> f.result().isFine())
          .thenComparing(f -> f.result().stuck() == 0)
          .thenComparing(f -> f.orders().orElse(BigInteger.ZERO), Comparator.reverseOrder())
          .thenComparing(Finding::sampled, Comparator.reverseOrder());

  private final Function<Set<Pos>, Machine> starts;
  private final Bounds bounds;
  private Schedule header;
  private Machine start;
  private final Set<Pos> races = new TreeSet<>();
  private Sampling sampling;
  private StateGraph graph;
  private final Deque<Visit> path = new ArrayDeque<>();
  private final Set<Integer> onPath = new HashSet<>();
  private final Map<Result, List<Integer>> ends = new LinkedHashMap<>();
  private final Ear ear = new Ear();
  private Report.Progress progress = Report.Progress.SAMPLING;
  private boolean varies;
  private long bytesOnPath;
  private long work;
  private boolean endless;
  private boolean tooLong;
  private boolean tooLarge;
  private boolean chance;
  private boolean varied;

  /// A state on the way from the start to where the search is.
  private record Visit(Machine machine, long bytes, int state, Choices choices, Ear.Mark mark) {}

  /// @param starts a machine at its start that picks any task that can move before each visible
  ///   operation, accesses to memory at the given places among them
  /// @param header of the schedules that are found, without picks
  public Exploration(Function<Set<Pos>, Machine> starts, Schedule header, Bounds bounds) {
    this.starts = starts;
    this.bounds = bounds;
    clear();
    sample(header);
  }

  private void clear() {
    graph = new StateGraph();
    path.clear();
    onPath.clear();
    ends.clear();
    bytesOnPath = 0;
    work = 0;
    endless = false;
    tooLong = false;
    tooLarge = false;
    chance = false;
    varied = false;
  }

  private void sample(Schedule newHeader) {
    header = newHeader;
    start = starts.apply(Set.copyOf(header.racing()));
    sampling = new Sampling(start, bounds, header.seed());
  }

  /// When runs by chance have shown new races, they are made again with the accesses at fault as
  /// operations of their own; otherwise, after the last one, the search can begin.
  private void sampled(boolean more) {
    races.addAll(sampling.blamed());
    Set<Pos> racing = new TreeSet<>(header.racing());
    if (racing.addAll(sampling.racing())) {
      sample(new Schedule(header.mode(), header.procs(), header.seed(), List.copyOf(racing)));
    } else if (!more) {
      search(true);
    }
  }

  private void search(boolean numbers) {
    progress = Report.Progress.SEARCHING;
    varies = numbers;
    clear();
    enter(start.fork(), graph.state(key(start)));
  }

  /// All is searched that can be.
  private void over(Report.Progress how) {
    if (how != Report.Progress.COMPLETE && varied) {
      search(false);
    } else {
      progress = how;
      path.clear();
    }
  }

  /// Makes at most so many steps.
  ///
  /// @return whether there is more to do
  public boolean advance(int steps) {
    try {
      for (int i = 0; i < steps && !isOver(); i++) {
        if (progress == Report.Progress.SEARCHING) {
          search();
        } else if (!sampling.advance()) {
          sampled(sampling.hasMore());
        }
      }
    } catch (OutOfMemoryError e) {
      // Java has less than the bounds allow: what has been found so far is worth telling.
      path.clear();
      progress = Report.Progress.TOO_LARGE;
    }
    return !isOver();
  }

  private boolean isOver() {
    return progress.ordinal() >= Report.Progress.COMPLETE.ordinal();
  }

  private void search() {
    Visit visit = path.peekLast();
    if (visit == null) {
      over(
          tooLarge
              ? Report.Progress.TOO_LARGE
              : tooLong ? Report.Progress.TOO_LONG : Report.Progress.COMPLETE);
    } else if (visit.choices.isExhausted()) {
      leave();
    } else {
      step(visit);
    }
  }

  private void step(Visit visit) {
    ear.backTo(visit.mark);
    visit.choices.begin();
    Machine machine = visit.machine.fork();
    work += machine.weight();
    Outcome outcome = machine.step(visit.choices, ear);
    chance |= visit.choices.hasChance();
    varied |= visit.choices.hasVaried();
    if (outcome != Outcome.RUNNING && visit.choices.isNarrowed()) {
      visit.choices.widen();
      return;
    }
    List<Pick> picks = visit.choices.picks();
    visit.choices.advance();
    if (outcome == Outcome.RUNNING) {
      arrive(visit.state, machine, picks);
    } else {
      int end = graph.end();
      graph.connect(visit.state, end, picks);
      ends.computeIfAbsent(ear.result(machine), _ -> new ArrayList<>()).add(end);
    }
  }

  private void arrive(int from, Machine machine, List<Pick> picks) {
    int known = graph.size();
    int state = graph.state(key(machine));
    graph.connect(from, state, picks);
    if (state < known) {
      endless |= onPath.contains(state);
    } else if (graph.size() > bounds.states()) {
      over(Report.Progress.TOO_MANY_STATES);
    } else if (work > bounds.work()) {
      over(Report.Progress.TOO_LARGE);
    } else if (path.size() >= bounds.depth()) {
      tooLong = true;
    } else if (bytesOnPath > bounds.bytes()) {
      tooLarge = true;
    } else {
      enter(machine, state);
    }
  }

  private void enter(Machine machine, int state) {
    Choices choices = new Choices(starting(machine.pending()), varies);
    path.addLast(new Visit(machine, machine.weight(), state, choices, ear.mark()));
    onPath.add(state);
    bytesOnPath += machine.weight();
  }

  private void leave() {
    Visit visit = path.removeLast();
    onPath.remove(visit.state);
    bytesOnPath -= visit.bytes;
    graph.finish(visit.state);
  }

  /// What the program will do depends on the machine's state alone, how it is told apart from
  /// others also on what it has printed.
  private long key(Machine machine) {
    return machine.fingerprint() * 31 + ear.hash();
  }

  /// A task that only has to come to its first visible operation; null when there is none.
  private static TaskId starting(List<Pending> all) {
    return all.stream()
        .filter(pending -> pending.kind() == Pending.Kind.START)
        .findFirst()
        .map(Pending::task)
        .orElse(null);
  }

  /// What has been found so far.
  public Report report() {
    boolean counted = progress == Report.Progress.COMPLETE && !endless;
    BigInteger[] paths = counted ? graph.paths() : null;
    StateGraph.Routes routes = graph.routes();
    Set<Result> results = new LinkedHashSet<>(ends.keySet());
    results.addAll(sampling.found().keySet());
    List<Finding> findings =
        results.stream().map(result -> finding(result, routes, paths)).sorted(WORST_FIRST).toList();
    Optional<BigInteger> all =
        findings.stream().flatMap(f -> f.orders().stream()).reduce(BigInteger::add);
    boolean surprised = progress == Report.Progress.COMPLETE && ends.size() < results.size();
    return new Report(
        progress,
        graph.size(),
        all,
        sampling.ended(),
        endless,
        chance(surprised),
        List.copyOf(races),
        findings);
  }

  private Report.Chance chance(boolean surprised) {
    if (chance || surprised) {
      return varied ? Report.Chance.FEW_VARIED : Report.Chance.NOT_VARIED;
    }
    return varied ? Report.Chance.VARIED : Report.Chance.NONE;
  }

  private Finding finding(Result result, StateGraph.Routes routes, BigInteger[] paths) {
    Sampling.Sample sample = sampling.found().get(result);
    int sampled = sample == null ? 0 : sample.count();
    List<Integer> states = ends.get(result);
    if (states == null) {
      return new Finding(
          result, Optional.empty(), sampled, schedule(sample.picks()), sample.steps());
    }
    int best = states.stream().min(Comparator.comparingLong(routes::cost)).orElseThrow();
    List<List<Pick>> way = routes.to(best);
    Optional<BigInteger> orders =
        Optional.ofNullable(paths)
            .map(
                counts ->
                    states.stream().map(s -> counts[s]).reduce(BigInteger::add).orElseThrow());
    List<Pick> picks = way.stream().flatMap(List::stream).toList();
    return new Finding(result, orders, sampled, schedule(picks), way.size());
  }

  private Schedule schedule(List<Pick> picks) {
    return header.withPicks(picks);
  }
}
