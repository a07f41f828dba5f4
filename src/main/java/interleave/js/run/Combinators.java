package interleave.js.run;

import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.run.Reaction.Answer;
import interleave.js.run.Reaction.Capability;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.ErrorKind;
import interleave.js.value.Iteration;
import interleave.js.value.JsArray;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.NativeFunction;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// `Promise.all`, `allSettled`, `any` and `race`.
final class Combinators {

  private final Machine machine;
  private final Realm realm;
  private final Promises promises;
  private final Object ordinaryThen;

  Combinators(Machine machine, Object ordinaryThen) {
    this.machine = machine;
    this.realm = machine.realm();
    this.promises = machine.promises;
    this.ordinaryThen = ordinaryThen;
  }

  private enum Way {
    ALL("all"),
    ALL_SETTLED("allSettled"),
    ANY("any"),
    RACE("race");

    private final String text;

    Way(String text) {
      this.text = text;
    }
  }

  void install(JsObject promise) {
    for (Way way : Way.values()) {
      realm.method(promise, way.text, 1, call -> new Combination(call.self(), way).of(call));
    }
  }

  /// One call of a combinator.
  private final class Combination {
    private final Object type;
    private final Way way;
    private final Capability capability;
    private final JsArray values = realm.array();
    private final List<Integer> sources = new ArrayList<>();
    private int left = 1;
    private boolean told;

    Combination(Object type, Way way) {
      this.type = type;
      this.way = way;
      capability =
          type == promises.constructor
              ? Capability.of(promises.makeQuietly())
              : promises.capability(type, PromiseKind.COMBINED, "Promise." + way.text, List.of());
    }

    private void tell() {
      if (!told && type == promises.constructor) {
        told = true;
        machine.tracer.promise(
            (JsPromise) capability.promise(),
            PromiseKind.COMBINED,
            "Promise." + way.text,
            List.copyOf(sources));
      }
    }

    private void progress() {
      if (way != Way.RACE && capability.promise() instanceof JsPromise promise && told) {
        machine.tracer.progress(promise, left);
      }
    }

    Object of(Call call) {
      try {
        JsFunction resolve = resolveMethod();
        int[] index = new int[1];
        Iteration.each(
            realm,
            call.arg(0),
            value -> {
              add(resolve.call(type, value), index[0]++);
              return true;
            });
        tell();
        left--;
        progress();
        if (left == 0) {
          finish();
        }
      } catch (Thrown thrown) {
        Object error = thrown.value(realm);
        tell();
        promises.settle(capability, false, error);
      }
      return capability.promise();
    }

    private JsFunction resolveMethod() {
      if (type instanceof JsObject object && object.get("resolve") instanceof JsFunction f) {
        return f;
      }
      throw Thrown.type("Promise resolve or reject function is not callable");
    }

    private void finish() {
      switch (way) {
        case ALL, ALL_SETTLED -> promises.settle(capability, true, values);
        case ANY -> {
          JsError error = realm.error(ErrorKind.AGGREGATE, "All promises were rejected");
          error.hide("errors", values);
          promises.settle(capability, false, error);
        }
        case RACE -> {}
      }
    }

    private void add(Object next, int index) {
      values.append(Absent.UNDEFINED);
      left++;
      if (next instanceof JsPromise source) {
        sources.add(source.number());
      }
      JsFunction fulfilled =
          switch (way) {
            case ALL -> element(index, value -> value);
            case ALL_SETTLED -> element(index, value -> outcome("fulfilled", "value", value));
            case ANY, RACE -> settler(true);
          };
      JsFunction rejected =
          switch (way) {
            case ALL, RACE -> settler(false);
            case ALL_SETTLED -> element(index, value -> outcome("rejected", "reason", value));
            case ANY -> element(index, value -> value);
          };
      if (capability.promise() instanceof JsPromise promise) {
        Promises.Place place = new Promises.Place(promise, index, "Promise." + way.text);
        ((NativeFunction) fulfilled).setNote(place);
        ((NativeFunction) rejected).setNote(place);
      }
      if (next instanceof JsPromise source
          && promises.isOrdinary(source)
          && source.get("then") == ordinaryThen) {
        promises.then(source, new Reaction(null, Answer.of(fulfilled), Answer.of(rejected), null));
      } else {
        realm.invoke(next, "then", fulfilled, rejected);
      }
    }

    private JsFunction settler(boolean fulfils) {
      return realm.function(
          "",
          1,
          call -> {
            boolean over =
                capability.promise() instanceof JsPromise promise
                    && capability.resolve() == null
                    && promise.isResolved();
            if (!over) {
              tell();
              promises.settle(capability, fulfils, call.arg(0));
            }
            return Absent.UNDEFINED;
          });
    }

    /// Takes the outcome of one source.
    private JsFunction element(int index, java.util.function.UnaryOperator<Object> kept) {
      boolean[] called = new boolean[1];
      return realm.function(
          "",
          1,
          call -> {
            if (called[0]) {
              return Absent.UNDEFINED;
            }
            called[0] = true;
            values.set(index, kept.apply(call.arg(0)));
            left--;
            progress();
            if (left == 0) {
              finish();
            }
            return Absent.UNDEFINED;
          });
    }

    private JsObject outcome(String status, String key, Object value) {
      JsObject outcome = realm.object();
      outcome.define("status", status, Property.ALL);
      outcome.define(key, value, Property.ALL);
      return outcome;
    }
  }
}
