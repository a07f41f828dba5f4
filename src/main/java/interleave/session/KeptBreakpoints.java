package interleave.session;

import interleave.engine.event.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Breakpoints that stay with a program from one time it is opened to the next. They are kept among
/// the person's own files, never in the program's.
final class KeptBreakpoints {

  private static final String SEPARATOR = "\t";
  private static final int FIELDS = 8;

  private final OwnFiles own;
  private String of = "";
  private List<Breakpoint> known = List.of();
  private List<Breakpoint> kept = List.of();

  KeptBreakpoints(OwnFiles own) {
    this.own = own;
  }

  /// What a state is about, as it is found again; empty when it is not kept.
  private static String name(SessionState state) {
    if (state.variant() == null) {
      return "";
    }
    Document document = state.document();
    String what =
        document.file() != null
            ? document.file().toAbsolutePath().normalize().toString()
            : document.bundled().isEmpty() ? "" : "bundled " + document.bundled();
    return what.isEmpty() ? "" : what + "\n" + state.variant().name();
  }

  /// The state of a program that has just been opened, with its breakpoints.
  SessionState restore(SessionState state) {
    keep();
    of = name(state);
    List<Breakpoint> found = new ArrayList<>();
    if (!of.isEmpty()) {
      own.noted(of).forEach(line -> read(line).ifPresent(found::add));
    }
    known = found;
    kept = found;
    return state.withBreakpoints(found);
  }

  /// Looks whether something has changed, to be written by [#keep].
  void note(SessionState state) {
    // asked at every move of the playhead: mostly nothing has changed
    boolean same = state.breakpoints().equals(known);
    if (!same && !of.isEmpty() && of.equals(name(state))) {
      known = state.breakpoints();
      keep();
    }
  }

  /// Writes what has changed.
  void keep() {
    if (!of.isEmpty() && !known.equals(kept)) {
      kept = known;
      own.note(of, kept.stream().map(KeptBreakpoints::line).toList());
    }
  }

  private static String line(Breakpoint b) {
    String where =
        switch (b.where()) {
          case Breakpoint.Where.Line(String file, int line) -> "line\t" + file + "\t" + line;
          case Breakpoint.Where.Panic _ -> "panic\t\t0";
          case Breakpoint.Where.Block _ -> "block\t\t0";
          case Breakpoint.Where.Task(TaskPath path, String function) ->
              "task\t" + function + "\t" + path;
          case Breakpoint.Where.Thing(var kind, var maker, int ordinal, String label) ->
              "thing " + kind + "\t" + label + "\t" + maker + "." + ordinal;
        };
    return String.join(
        SEPARATOR,
        where,
        Boolean.toString(b.enabled()),
        b.condition().replaceAll("\\s", " "),
        b.goroutine().replaceAll("\\s", " "),
        b.which().kind().name(),
        Integer.toString(b.which().number()));
  }

  /// Of a line that is no breakpoint, as by another version, nothing comes.
  private static Optional<Breakpoint> read(String line) {
    String[] parts = line.split(SEPARATOR, -1);
    if (parts.length != FIELDS) {
      return Optional.empty();
    }
    try {
      Breakpoint.Where where =
          switch (parts[0]) {
            case "line" -> new Breakpoint.Where.Line(parts[1], Integer.parseInt(parts[2]));
            case "panic" -> new Breakpoint.Where.Panic();
            case "block" -> new Breakpoint.Where.Block();
            case "task" -> new Breakpoint.Where.Task(TaskPath.parse(parts[2]), parts[1]);
            default -> thing(parts[0], parts[1], parts[2]);
          };
      Breakpoint.Which which =
          new Breakpoint.Which(
              Breakpoint.Which.Kind.valueOf(parts[6]), Math.max(1, Integer.parseInt(parts[7])));
      return Optional.of(
          new Breakpoint(where, Boolean.parseBoolean(parts[3]), parts[4], parts[5], which));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Breakpoint.Where thing(String what, String label, String place) {
    int dot = place.lastIndexOf('.');
    if (!what.startsWith("thing ") || dot < 0) {
      throw new IllegalArgumentException(what);
    }
    return new Breakpoint.Where.Thing(
        ObjectId.Kind.valueOf(what.substring("thing ".length())),
        TaskPath.parse(place.substring(0, dot)),
        Integer.parseInt(place.substring(dot + 1)),
        label);
  }
}
