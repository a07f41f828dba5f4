package interleave.session;

import interleave.engine.Decision;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says in words what each answer to a decision would lead to.
final class Choices {

  private Choices() {}

  /// Who could run next, and what each would do.
  static List<Question.Choice> of(Decision.RunNext decision, Machine machine) {
    Map<TaskId, Pending> pending = new HashMap<>();
    machine.pending().forEach(p -> pending.put(p.task(), p));
    Map<TaskId, String> functions = new HashMap<>();
    for (MachineView.Task task : machine.view().tasks()) {
      functions.put(task.id(), Functions.shortName(task.function()));
    }
    List<Question.Choice> choices = new ArrayList<>();
    for (TaskId task : decision.tasks()) {
      Pending next = pending.get(task);
      String text = next == null ? "goes on" : text(next, functions.getOrDefault(task, ""));
      choices.add(new Question.Choice(task, text, next == null ? Pos.NONE : next.pos()));
    }
    return choices;
  }

  /// What answer `answer` to a decision of a `select` leads to.
  static Question.Choice of(Decision decision, int answer, List<Event> events) {
    for (Event event : events) {
      if (event instanceof Event.SelectPick pick && pick.chosen() >= 0) {
        Event.SelectArm arm = pick.arms().get(pick.chosen());
        String text = arm.send() ? "sends to " + arm.channel() : "receives from " + arm.channel();
        return new Question.Choice(pick.task(), text, pick.pos());
      }
    }
    TaskId task = decision instanceof Decision.SelectCase select ? select.task() : null;
    return new Question.Choice(task, "answer " + answer, Pos.NONE);
  }

  private static String text(Pending pending, String function) {
    String object = pending.object() == null ? "" : " " + pending.object().name();
    String verb =
        switch (pending.kind()) {
          case START -> "starts " + function;
          case SEND -> "sends to" + object;
          case RECEIVE -> "receives from" + object;
          case CLOSE -> "closes" + object;
          case SELECT -> "selects";
          case SPAWN -> "starts a goroutine";
          case LOCK -> "locks" + object;
          case UNLOCK -> "unlocks" + object;
          case READ_LOCK -> "read-locks" + object;
          case READ_UNLOCK -> "read-unlocks" + object;
          case WAIT_GROUP_ADD -> "changes" + object;
          case WAIT_GROUP_WAIT -> "waits for" + object;
          case ONCE -> "does" + object + " once";
          case COND_WAIT -> "waits for" + object;
          case COND_SIGNAL -> "signals" + object;
          case ATOMIC -> "uses" + object;
          case SLEEP -> "sleeps";
          case TIMER -> "sets" + object;
          case READ -> "reads" + object;
          case WRITE -> "writes" + object;
          case OUTPUT -> "prints";
          case EXIT -> "ends the program";
          case YIELD, OTHER -> "goes on";
        };
    return pending.enabled() ? verb : verb + ", and would wait";
  }
}
