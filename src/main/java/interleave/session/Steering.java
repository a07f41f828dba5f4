package interleave.session;

import interleave.engine.Decision;
import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.search.strategy.Manual;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Records a run for which a person decides, from question to question.
public final class Steering {

  private static final long STEPS_BETWEEN_LOOKS = 16;

  private final Recording recording;
  private final Manual manual;
  private Outcome outcome = Outcome.RUNNING;
  private Consumer<Event> listener = _ -> {};
  private int told;

  /// @param manual the strategy of `recording`
  public Steering(Recording recording, Manual manual) {
    this.recording = recording;
    this.manual = manual;
  }

  /// Tells `newListener` every event soon after it has happened.
  public void listen(Consumer<Event> newListener) {
    listener = newListener;
  }

  private void tell() {
    Timeline timeline = recording.timeline();
    for (; told < timeline.size(); told++) {
      listener.accept(timeline.events().get(told));
    }
  }

  /// Goes on to the end of the step in which event `event` happens, without questions, and asks
  /// from there on.
  public void repeatTo(int event) {
    while (outcome == Outcome.RUNNING && recording.timeline().size() <= event) {
      outcome = recording.advance(1);
    }
    manual.takeOver();
  }

  /// Goes on to the next question or the end.
  ///
  /// @param looks called now and then; true ends the call
  /// @return the question; null when there is none
  public Question advance(BooleanSupplier looks) {
    for (long step = 1; outcome == Outcome.RUNNING; step++) {
      Decision asked = manual.asks(recording.machine());
      if (asked != null) {
        return question(asked);
      }
      outcome = recording.advance(manual.isAsking() ? 1 : STEPS_BETWEEN_LOOKS);
      manual.moved();
      tell();
      if (step % 64 == 0 && looks.getAsBoolean()) {
        return null;
      }
    }
    return null;
  }

  public Outcome outcome() {
    return outcome;
  }

  public void answer(int index) {
    manual.answer(index);
  }

  /// Nobody is asked any more: the rest goes as Go would have it.
  public void release() {
    manual.release();
  }

  private Question question(Decision decision) {
    List<Question.Choice> choices = new ArrayList<>();
    if (decision instanceof Decision.RunNext run) {
      choices.addAll(Choices.of(run, recording.machine().fork()));
    } else {
      for (int i = 0; i < decision.arity(); i++) {
        List<Event> events = new ArrayList<>();
        manual.preview(recording.machine(), i, events::add);
        choices.add(Choices.of(decision, i, events));
      }
    }
    return new Question(recording.timeline().size() - 1, decision, choices, -1);
  }
}
