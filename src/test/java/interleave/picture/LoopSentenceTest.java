package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.loop.LoopEvent;
import interleave.timeline.LoopScript;
import interleave.timeline.LoopScripts;
import interleave.timeline.LoopTimeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopSentenceTest {

  private static LoopSentence at(LoopTimeline timeline, int at) {
    LoopPicture before = timeline.picture(at - 1);
    return LoopSentence.of(timeline.events().get(at), before, timeline.picture(at));
  }

  @Test
  void anAwaitSaysWhatGoesOnMeanwhile() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    List<LoopEvent> events = timeline.events();
    int script = timeline.next(-1, e -> e instanceof LoopEvent.Exit x && x.activation() == 1);
    assertEquals("The program's text is over.", at(timeline, script).text());
    int main = timeline.next(-1, e -> e instanceof LoopEvent.Exit x && x.activation() == 2);
    assertEquals(
        "await getAllUsers() gave the thread back to the program.", at(timeline, main).text());
    assertTrue(events.get(main) instanceof LoopEvent.Exit);
  }

  @Test
  void anAwaitAtTheBottomOfTheStackSaysThatNothingRuns() {
    LoopScript s = new LoopScript("top.js", "");
    s.phase(LoopEvent.Phase.SCRIPT);
    int script = s.enter("<script>", "");
    for (int i = 0; i < 3; i++) {
      s.timer("setTimeout", "id " + i, 100);
    }
    int all = s.promise(LoopEvent.PromiseKind.COMBINED, "Promise.all");
    s.exit(script, LoopEvent.Leave.AWAITS, all);
    LoopSentence sentence = at(s.timeline(), s.events().size() - 1);
    assertEquals(
        "await Promise.all gave the thread back: nothing runs, three timers count down.",
        sentence.text());
    assertEquals(
        "Waiting overlaps here too. Only JavaScript work itself never does.", sentence.why());
  }

  @Test
  void everyKindOfEventHasASentence() {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (LoopScript script : LoopScripts.all().values()) {
      LoopTimeline timeline = script.timeline();
      for (int i = 0; i < Math.min(400, timeline.size()); i++) {
        kinds.add(script.events().get(i).getClass());
        LoopSentence sentence = at(timeline, i);
        assertTrue(sentence.text().matches("(?s).{8,240}"), sentence.text());
        assertTrue(sentence.why().isEmpty() || sentence.why().endsWith("."), sentence.why());
        assertTrue(!sentence.text().contains("null") && !sentence.text().contains("  "));
      }
    }
    for (Class<?> kind : LoopEvent.class.getPermittedSubclasses()) {
      assertTrue(kinds.contains(kind), () -> "no script has a " + kind.getSimpleName());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"three-in-parallel", "queues", "failing"})
  void theSentencesOfARun(String name) {
    LoopTimeline timeline = LoopScripts.all().get(name).timeline();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < timeline.size(); i++) {
      LoopSentence sentence = at(timeline, i);
      text.append(timeline.events().get(i).getClass().getSimpleName()).append(": ");
      text.append(sentence.text()).append("\n    ").append(sentence.why()).append('\n');
    }
    Goldens.check("interleave/picture/loop-" + name + ".txt", text.toString());
  }
}
