package interleave.js.run;

import interleave.js.value.Absent;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// The object of a generator: runs while somebody asks it for a value.
final class SyncGenerator extends Generator {

  private enum State {
    START,
    WAITS,
    RUNS,
    OVER
  }

  private final Interpreter interpreter;
  private State state = State.START;

  SyncGenerator(Interpreter interpreter, JsObject proto, Frame frame) {
    super(proto, frame);
    this.interpreter = interpreter;
  }

  @Override
  public String kind() {
    return "Generator";
  }

  Object resume(Frame.Resume how, Object value) {
    Realm realm = interpreter.realm;
    if (state == State.RUNS) {
      throw Thrown.type("Generator is already running");
    }
    if (state == State.START && how != Frame.Resume.NEXT) {
      state = State.OVER;
    }
    if (state == State.OVER) {
      return switch (how) {
        case NEXT -> realm.result(Absent.UNDEFINED, true);
        case RETURN -> realm.result(value, true);
        case THROW -> throw Thrown.of(value);
      };
    }
    boolean pushes = state == State.WAITS;
    state = State.RUNS;
    return interpreter.resume(frame, how, value, pushes);
  }

  @Override
  Object yielded(Frame body, Object value, boolean raw) {
    state = State.WAITS;
    return raw ? value : interpreter.realm.result(value, false);
  }

  @Override
  Object returned(Object value) {
    state = State.OVER;
    return interpreter.realm.result(value, true);
  }

  @Override
  Object threw(Object error) {
    state = State.OVER;
    return null;
  }
}
