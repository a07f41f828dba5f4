package interleave.js.value;

import java.util.ArrayList;
import java.util.List;

/// A promise. Only the machine settles it and takes reactions; see [Host].
public final class JsPromise extends JsObject {

  public enum State {
    PENDING,
    FULFILLED,
    REJECTED
  }

  private final int number;
  private String label = "";
  private State state = State.PENDING;
  private Object result = Absent.UNDEFINED;
  private List<Object> reactions = new ArrayList<>(2);
  private boolean handled;
  private boolean resolved;

  /// @param number from 1, in order of creation
  public JsPromise(JsObject proto, int number) {
    super(proto);
    this.number = number;
  }

  @Override
  public String kind() {
    return "Promise";
  }

  public int number() {
    return number;
  }

  /// What the picture calls it; empty when nobody looks.
  public String label() {
    return label;
  }

  public void setLabel(String newLabel) {
    label = newLabel;
  }

  public State state() {
    return state;
  }

  /// The value or the reason; `undefined` while it is pending.
  public Object result() {
    return result;
  }

  public boolean isHandled() {
    return handled;
  }

  public void setHandled() {
    handled = true;
  }

  /// Whether its fate is sealed: it is settled, or follows another one.
  public boolean isResolved() {
    return resolved;
  }

  public void setResolved() {
    resolved = true;
  }

  /// What waits for it, in order; only while it is pending. Kept for the machine.
  public List<Object> reactions() {
    return reactions;
  }

  /// Settles it.
  ///
  /// @return what waited for it
  public List<Object> settle(State newState, Object newResult) {
    List<Object> waiting = reactions;
    state = newState;
    result = newResult;
    reactions = List.of();
    return waiting;
  }
}
