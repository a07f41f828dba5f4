package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.stage.GoPrograms;
import interleave.timeline.Timeline;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static Summary of(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    return Summary.of(timeline.events().subList(0, timeline.size()));
  }

  @Test
  void goroutinesWaitsAndValuesAreCounted() {
    Summary summary = of("buffered");
    assertEquals(5, summary.goroutines());
    assertEquals(0, summary.leaked());
    assertEquals(2, summary.channels().size());
    assertEquals(12, summary.channels().get(0).values());
    assertEquals(12, summary.channels().get(1).values());
    assertTrue(summary.waits().getFirst().nanos() >= summary.waits().getLast().nanos());
  }

  @Test
  void whatStillWaitsAtTheEndHasLeaked() {
    Summary summary = of("leak");
    assertEquals(2, summary.leaked());
    assertTrue(
        summary.sentences().getFirst().endsWith(", 2 leaked."), summary.sentences()::toString);
  }

  @Test
  void theTimeOnAllPsIsNotLongerThanTheRunAllowsFor() {
    Summary summary = of("workers");
    assertTrue(summary.busy().size() <= 4);
    for (long busy : summary.busy()) {
      assertTrue(busy > 0 && busy <= summary.nanos(), summary.busy()::toString);
    }
  }
}
