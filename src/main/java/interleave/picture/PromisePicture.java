package interleave.picture;

import interleave.engine.event.Shown;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// A promise at an instant.
public final class PromisePicture extends Figure {

  /// How far a promise has come.
  public enum State {
    PENDING,
    FULFILLED,
    REJECTED
  }

  final int id;
  final PromiseKind kind;
  final String label;
  final Pos pos;
  final List<Integer> sources;
  State state = State.PENDING;
  Shown value;
  int left;
  int follows;
  List<AwaitPicture> awaiting = List.of();
  List<Integer> reactions = List.of();

  PromisePicture(int id, PromiseKind kind, String label, Pos pos, List<Integer> sources) {
    this.id = id;
    this.kind = kind;
    this.label = label;
    this.pos = pos;
    this.sources = sources;
    this.left = kind == PromiseKind.COMBINED ? sources.size() : 0;
  }

  @Override
  PromisePicture copy() {
    PromisePicture copy = new PromisePicture(id, kind, label, pos, sources);
    copy.state = state;
    copy.value = value;
    copy.left = left;
    copy.follows = follows;
    copy.awaiting = awaiting;
    copy.reactions = reactions;
    return copy;
  }

  /// Its number, from 1.
  public int id() {
    return id;
  }

  public PromiseKind kind() {
    return kind;
  }

  /// What the source calls it.
  public String label() {
    return label;
  }

  /// Whether the source gives it a name by which it is known.
  public boolean named() {
    return isName(label);
  }

  static boolean isName(String label) {
    return !LoopFold.isAnonymous(label) && !label.equals("new Promise");
  }

  /// Where it was made.
  public Pos pos() {
    return pos;
  }

  public State state() {
    return state;
  }

  public boolean pending() {
    return state == State.PENDING;
  }

  /// What it was settled with; null while it is pending.
  public Shown value() {
    return value;
  }

  /// The promises it waits for.
  public List<Integer> sources() {
    return sources;
  }

  /// How many of its sources a combined one still waits for.
  public int left() {
    return left;
  }

  /// The promise as which it will settle; 0 for none.
  public int follows() {
    return follows;
  }

  /// The async functions that go on when it is settled, in order.
  public List<AwaitPicture> awaiting() {
    return awaiting;
  }

  /// The promises that are told when it is settled, in order.
  public List<Integer> reactions() {
    return reactions;
  }

  /// Whether it can only be settled by another promise.
  public boolean waits() {
    return pending() && (follows > 0 || left > 0 || !sources.isEmpty());
  }

  static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  static <T> List<T> without(List<T> list, T less) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(less);
    return List.copyOf(shorter);
  }
}
