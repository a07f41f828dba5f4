package interleave.timeline;

import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopEvent.PromiseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs of event loops written by hand: each with the JavaScript program it could come from.
public final class LoopScripts {

  private LoopScripts() {}

  public static Map<String, LoopScript> all() {
    Map<String, LoopScript> all = new LinkedHashMap<>();
    all.put("three-in-parallel", threeInParallel());
    all.put("queues", queues());
    all.put("failing", failing());
    all.put("crowd", crowd());
    return all;
  }

  /// Three timers at once, collected by `Promise.all`.
  public static LoopScript threeInParallel() {
    LoopScript s =
        new LoopScript(
            "node.js",
            """
            function fetchUser(id) {
              return new Promise((resolve) => {
                setTimeout(() => resolve({ id, name: `User ${id}` }), 140 - 30 * id);
              });
            }

            async function getAllUsers() {
              const promises = [fetchUser(1), fetchUser(2), fetchUser(3)];
              // Promise.all keeps the order of the promises, whoever is first.
              return await Promise.all(promises);
            }

            async function main() {
              console.log('all users:', await getAllUsers());
            }

            main();
            """);
    s.phase(Phase.SCRIPT);
    int text = s.queue(JobKind.EVENT, "node.js", 0);
    s.start(text);
    int script = s.line(1).enter("(script)", "{}, require");
    int main = s.line(17).enter("main", "");
    int mainResult = s.line(13).promise(PromiseKind.ASYNC, "main()");
    int all = s.line(14).enter("getAllUsers", "");
    int allResult = s.line(7).promise(PromiseKind.ASYNC, "getAllUsers()");
    List<Integer> users = new ArrayList<>();
    for (int id = 1; id <= 3; id++) {
      int call = s.line(8).enter("fetchUser", "" + id);
      users.add(s.line(2).promise(PromiseKind.NEW, "fetchUser(" + id + ")"));
      s.line(3).timer("setTimeout", "id " + id, 140 - 30 * id);
      s.line(2).returns(call);
    }
    int collected =
        s.line(10).promise(PromiseKind.COMBINED, "Promise.all", users.toArray(Integer[]::new));
    s.line(10).exit(all, Leave.AWAITS, collected);
    s.line(14).exit(main, Leave.AWAITS, allResult);
    s.line(17).returns(script).end(text);
    s.phase(Phase.POLL);
    int goesOn = 0;
    for (int id = 3; id >= 1; id--) {
      int promise = users.get(id - 1);
      String user = "{ id: " + id + ", name: 'User " + id + "' }";
      s.idle(140 - 30 * id + .03).at(140 - 30 * id + .05).phase(Phase.TIMERS);
      int job = s.line(3).due(id, "id " + id);
      s.start(job);
      int call = s.line(3).enter("<anonymous>", "");
      s.fulfil(promise, user);
      int reaction = s.queue(JobKind.REACTION, "Promise.all", promise);
      s.returns(call).end(job);
      s.start(reaction);
      if (id > 1) {
        s.line(0).progress(collected, id - 1);
      } else {
        s.line(0).fulfil(collected, "[" + user + ", …]");
        goesOn = s.queue(JobKind.REACTION, "getAllUsers goes on", collected);
      }
      s.end(reaction);
    }
    s.start(goesOn).line(10).resume(all, "getAllUsers");
    s.fulfil(allResult, "[ … ]");
    int last = s.queue(JobKind.REACTION, "main goes on", allResult);
    s.returns(all).end(goesOn);
    s.start(last).line(14).resume(main, "main");
    s.print(1, "all users: [ { id: 1, name: 'User 1' }, { id: 2, name: 'User 2' }, … ]");
    s.fulfil(mainResult, "undefined").returns(main).end(last);
    return s.ends(LoopEvent.Ending.DRAINED, 0, "");
  }

  /// Every queue has something in it, and all kinds of events that end well.
  public static LoopScript queues() {
    LoopScript s = new LoopScript("queues.js", "// every queue\n".repeat(30));
    s.phase(Phase.SCRIPT);
    int script = s.line(1).enter("<script>", "");
    int outer = s.line(2).enter("schedule", "'a', { deep: true }");
    int timer = s.line(3).timer("setTimeout", "tick", 5);
    int other = s.line(3).timer("setInterval", "never", 50);
    s.line(4).clear(other);
    int immediate = s.line(5).queue(JobKind.IMMEDIATE, "afterwards", 0);
    int dropped = s.line(6).queue(JobKind.IMMEDIATE, "cleared", 0);
    s.line(7).drop(dropped);
    int micro = s.line(8).queue(JobKind.MICROTASK, "micro", 0);
    int tick = s.line(9).queue(JobKind.NEXT_TICK, "next", 0);
    int value = s.line(10).promise(PromiseKind.VALUE, "ready");
    s.fulfil(value, "'ready'");
    int then = s.line(11).promise(PromiseKind.THEN, "ready.then(show)", value);
    int reaction = s.line(11).queue(JobKind.REACTION, "show", value);
    int made = s.line(12).promise(PromiseKind.NEW, "made");
    s.follow(made, then);
    int system = s.line(13).promise(PromiseKind.SYSTEM, "once(source, 'data')");
    int generator = s.line(14).enter("numbers", "");
    s.line(15).exit(generator, Leave.YIELDS, 0);
    s.line(14).resume(generator, "numbers");
    s.line(16).fails("RangeError: too far");
    s.line(16).exit(generator, Leave.THREW, 0);
    s.line(14).caught("RangeError: too far");
    s.line(17).returns(outer).returns(script);
    s.start(tick).line(9);
    int next = s.enter("next", "");
    s.print(2, "a next tick").returns(next).end(tick);
    s.start(micro).end(micro).start(reaction).line(11);
    int show = s.enter("show", "'ready'");
    s.print(1, "ready").returns(show).fulfil(then, "undefined").end(reaction);
    s.fulfil(made, "undefined").at(2);
    s.phase(Phase.POLL).line(0);
    int data = s.queue(JobKind.EVENT, "data", 0);
    s.start(data).fulfil(system, "[ 42 ]").end(data);
    s.phase(Phase.CHECK).start(immediate).end(immediate);
    s.phase(Phase.CLOSE).idle(5).at(9).phase(Phase.TIMERS);
    int job = s.due(timer, "tick");
    s.start(job).line(20);
    int callback = s.enter("tick", "");
    int lib = s.line(0).enter("lib", "");
    s.returns(lib).returns(callback).end(job);
    s.phase(Phase.END);
    return s.ends(LoopEvent.Ending.DRAINED, 0, "");
  }

  /// A rejection that nobody takes.
  public static LoopScript failing() {
    LoopScript s = new LoopScript("failing.js", "// fails\n".repeat(12));
    s.phase(Phase.SCRIPT);
    int script = s.line(1).enter("<script>", "");
    int main = s.line(8).enter("main", "");
    int result = s.line(2).promise(PromiseKind.ASYNC, "main()");
    s.line(3).timer("setTimeout", "later", 40);
    s.line(4).fails("TypeError: user.name is not a function").exit(main, Leave.THREW, 0);
    s.reject(result, "TypeError: user.name is not a function");
    s.line(8).returns(script);
    return s.ends(
        LoopEvent.Ending.UNCAUGHT,
        1,
        "Uncaught TypeError: user.name is not a function\n    at main (failing.js:4:3)");
  }

  /// Five hundred promises of a thousand timers, and as many jobs at once.
  public static LoopScript crowd() {
    LoopScript s = new LoopScript("crowd.js", "// many\n".repeat(8));
    s.phase(Phase.SCRIPT);
    int script = s.line(1).enter("<script>", "");
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(s.line(2).promise(PromiseKind.NEW, "fetchUser(" + i + ")"));
      s.line(3).timer("setTimeout", "resolve", 100 + i % 7);
      s.line(4).timer("setTimeout", "giveUp", 1_000);
    }
    int collected =
        s.line(5).promise(PromiseKind.COMBINED, "Promise.all", all.toArray(Integer[]::new));
    s.line(5).exit(script, Leave.AWAITS, collected);
    s.idle(100).at(120).phase(Phase.TIMERS);
    List<Integer> jobs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      jobs.add(s.line(3).due(1 + 2 * i, "resolve"));
    }
    for (int i = 0; i < 500; i++) {
      s.start(jobs.get(i)).fulfil(all.get(i), "'user " + i + "'").end(jobs.get(i));
    }
    for (int i = 0; i < 500; i++) {
      s.clear(2 + 2 * i);
    }
    s.fulfil(collected, "[ 500 users ]");
    return s.ends(LoopEvent.Ending.EXITED, 0, "");
  }
}
