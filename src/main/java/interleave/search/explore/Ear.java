package interleave.search.explore;

import interleave.engine.Machine;
import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;

/// Hears what a run prints and how it ends.
final class Ear implements EventSink {

  private final StringBuilder printed = new StringBuilder();
  private long hash;
  private Event.ProgramEnd end;

  @Override
  public void accept(Event event) {
    switch (event) {
      case Event.Output output when output.stream() == 1 -> print(output);
      case Event.ProgramEnd last -> end = last;
      default -> {}
    }
  }

  private void print(Event.Output output) {
    String bytes = output.bytes();
    for (int i = 0; i < bytes.length(); i++) {
      hash = (hash + bytes.charAt(i) + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    if (printed.length() < Result.MOST_OUTPUT) {
      printed.append(output.text());
    }
  }

  /// Of everything printed so far.
  long hash() {
    return hash;
  }

  /// What has been heard so far, to go [#backTo].
  Mark mark() {
    return new Mark(printed.length(), hash);
  }

  /// As if nothing had been heard since.
  void backTo(Mark mark) {
    printed.setLength(mark.length);
    hash = mark.hash;
    end = null;
  }

  /// What came of the run of `machine`, which has ended.
  Result result(Machine machine) {
    String stdout = printed.substring(0, Math.min(printed.length(), Result.MOST_OUTPUT));
    return new Result(end.ending(), end.exitCode(), end.message(), stdout, stuck(machine));
  }

  private static int stuck(Machine machine) {
    return Math.toIntExact(
        machine.pending().stream()
            .filter(pending -> pending.parked() && pending.kind() != Pending.Kind.SLEEP)
            .count());
  }

  /// A place in what was heard.
  record Mark(int length, long hash) {}
}
