package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.engine.event.Event;
import interleave.search.explore.Finding;
import interleave.search.explore.Report;
import interleave.search.explore.Result;
import interleave.source.Pos;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A search never sounds as if it had seen more than it has.
class ExploreWordsTest {

  private static final Schedule NONE = new Schedule("random", 1, 1, List.of());

  private static Finding finding(Long orders, int sampled) {
    Result result = new Result(Event.Ending.RETURNED, 0, "", "1\n", 2);
    return new Finding(
        result, Optional.ofNullable(orders).map(BigInteger::valueOf), sampled, NONE, 9);
  }

  private static Report report(Report.Progress progress, Long orders, boolean endless, Finding f) {
    return new Report(
        progress,
        1_001,
        Optional.ofNullable(orders).map(BigInteger::valueOf),
        200,
        endless,
        Report.Chance.NONE,
        List.of(),
        List.of(f));
  }

  @Test
  void aWholeSearchTellsItsOrders() {
    Finding finding = finding(1_234_567L, 10);
    Report report = report(Report.Progress.COMPLETE, 4_000_000_000_000L, false, finding);
    assertEquals(
        "Every order of operations was searched: 1,001 states, 4.0 × 10¹² orders, 1 way to end.",
        ExploreWords.summary(report, false));
    assertEquals("< 0.1 %", ExploreWords.share(report, finding));
    assertEquals("main returns, 2 goroutines still waiting", ExploreWords.ending(finding.result()));
  }

  @Test
  void aRaceIsToldAlsoWhereItChangesNoEnd() {
    List<Pos> places = new ArrayList<>();
    for (int line = 12; line <= 16; line++) {
      places.add(new Pos("main.go", line, 3));
    }
    assertEquals(
        "Every order of operations was searched: 1,001 states, 1 order, 1 way to end. There is a"
            + " data race: nothing orders what happens at main.go:12 and main.go:13.",
        ExploreWords.summary(racing(places.subList(0, 2)), false));
    String many = ExploreWords.summary(racing(places), false);
    assertTrue(many.endsWith(" main.go:12, main.go:13, main.go:14 and at 2 more places."), many);
  }

  private static Report racing(List<Pos> places) {
    return new Report(
        Report.Progress.COMPLETE,
        1_001,
        Optional.of(BigInteger.ONE),
        200,
        false,
        Report.Chance.NONE,
        places,
        List.of(finding(1L, 200)));
  }

  @Test
  void whereOrdersCannotBeCountedTheSharesAreThoseOfRunsByChance() {
    Finding finding = finding(null, 50);
    Report endless = report(Report.Progress.COMPLETE, null, true, finding);
    assertEquals(
        "Every order of operations was searched: 1,001 states, 1 way to end; some orders go on for"
            + " ever. The shares are those of 200 runs by chance.",
        ExploreWords.summary(endless, false));
    assertEquals("25.0 %", ExploreWords.share(endless, finding));
    assertEquals("seldom", ExploreWords.share(endless, finding(null, 0)));
  }

  @Test
  void whatIsLeftToChanceIsSaid() {
    Finding finding = finding(1L, 200);
    assertEquals(
        "Every order of operations was searched: 1,001 states, 1 order, 1 way to end. Random"
            + " numbers below 8 and the order of maps of at most as many entries were tried out"
            + " too; others only in the runs by chance.",
        ExploreWords.summary(withChance(finding, Report.Chance.FEW_VARIED), false));
    assertEquals(
        "Every order of operations was searched: 1,001 states, 1 order, 1 way to end. Random"
            + " numbers and the order of maps were varied only in the runs by chance.",
        ExploreWords.summary(withChance(finding, Report.Chance.NOT_VARIED), false));
  }

  private static Report withChance(Finding finding, Report.Chance chance) {
    return new Report(
        Report.Progress.COMPLETE,
        1_001,
        Optional.of(BigInteger.ONE),
        200,
        false,
        chance,
        List.of(),
        List.of(finding));
  }

  @Test
  void aSearchThatWasCutShortSaysWhy() {
    Report many = report(Report.Progress.TOO_MANY_STATES, null, false, finding(null, 200));
    assertEquals(
        "Not everything was searched: there are more than 1,000 states. The shares are those of 200"
            + " runs by chance.",
        ExploreWords.summary(many, false));
    Report stopped = report(Report.Progress.SEARCHING, null, false, finding(null, 200));
    assertEquals(
        "Searching every order of operations: 1,001 states so far.",
        ExploreWords.summary(stopped, true));
    assertEquals(
        "Stopped before everything was searched: 1,001 states. The shares are those of 200 runs by"
            + " chance.",
        ExploreWords.summary(stopped, false));
  }
}
