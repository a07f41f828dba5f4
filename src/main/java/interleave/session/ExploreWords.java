package interleave.session;

import interleave.engine.event.Event;
import interleave.search.explore.Exploration;
import interleave.search.explore.Finding;
import interleave.search.explore.Report;
import interleave.search.explore.Result;
import interleave.source.Pos;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/// What a search has found, in words.
public final class ExploreWords {

  /// Larger numbers are written with a power of ten.
  private static final BigInteger LONG = BigInteger.TEN.pow(12);

  /// How many places of races are told.
  private static final int NAMED = 3;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private ExploreWords() {}

  /// How far the search came, and what that means.
  ///
  /// @param going whether it goes on
  public static String summary(Report report, boolean going) {
    return going ? soFar(report) : inTheEnd(report);
  }

  private static String soFar(Report report) {
    return report.progress() == Report.Progress.SAMPLING
        ? "Making runs by chance first: " + number(report.samples()) + " so far."
        : "Searching every order of operations: " + count(report.states(), "state") + " so far.";
  }

  private static String inTheEnd(Report report) {
    String states = count(report.states(), "state");
    return switch (report.progress()) {
          case COMPLETE ->
              "Every order of operations was searched: "
                  + states
                  + report.orders().map(n -> ", " + orders(n)).orElse("")
                  + ", "
                  + count(report.findings().size(), "way")
                  + " to end"
                  + (report.endless() ? "; some orders go on for ever" + so(report) : ".");
          case TOO_MANY_STATES ->
              "Not everything was searched: there are more than "
                  + number(report.states() - 1)
                  + " states"
                  + so(report);
          case TOO_LONG ->
              "Not everything was searched: some runs are too long; " + states + so(report);
          case TOO_LARGE ->
              "Not everything was searched: the program holds too much memory to keep a copy of it"
                  + " for each state; "
                  + states
                  + so(report);
          case SAMPLING, SEARCHING ->
              "Stopped before everything was searched: " + states + so(report);
        }
        + races(report.races())
        + chance(report.chance());
  }

  /// A race that changes no end is one all the same: Go promises nothing of such a program.
  private static String races(List<Pos> races) {
    if (races.isEmpty()) {
      return "";
    }
    int named = races.size() <= NAMED + 1 ? races.size() : NAMED;
    StringBuilder out = new StringBuilder(" There is a data race: nothing orders what happens at ");
    for (int i = 0; i < named; i++) {
      out.append(i == 0 ? "" : i == races.size() - 1 ? " and " : ", ");
      out.append(races.get(i).file()).append(':').append(races.get(i).line());
    }
    if (named < races.size()) {
      out.append(" and at ").append(races.size() - named).append(" more places");
    }
    return out.append('.').toString();
  }

  private static String chance(Report.Chance chance) {
    return switch (chance) {
      case NONE -> "";
      case VARIED -> " Random numbers and the order of maps were tried out too.";
      case FEW_VARIED ->
          " Random numbers below "
              + Exploration.FEW
              + " and the order of maps of at most as many entries were tried out too; others only"
              + " in the runs by chance.";
      case NOT_VARIED ->
          " Random numbers and the order of maps were varied only in the runs by chance.";
    };
  }

  private static String so(Report report) {
    return report.samples() == 0
        ? "."
        : ". The shares are those of " + count(report.samples(), "run") + " by chance.";
  }

  /// How many of all orders, or else of the runs by chance, end so: 0 to 1.
  public static double part(Report report, Finding finding) {
    if (report.orders().isPresent() && finding.orders().isPresent()) {
      BigDecimal all = new BigDecimal(report.orders().get());
      return new BigDecimal(finding.orders().get())
          .divide(all, MathContext.DECIMAL64)
          .doubleValue();
    }
    return report.samples() == 0 ? 0 : (double) finding.sampled() / report.samples();
  }

  /// The same in words.
  public static String share(Report report, Finding finding) {
    double part = part(report, finding);
    return part == 0 ? "seldom" : percent(part);
  }

  private static String percent(double part) {
    if (part > 0 && part < 0.001) {
      return "< 0.1 %";
    }
    return part > 0.999 && part < 1
        ? "> 99.9 %"
        : String.format(Locale.ROOT, part == 1 ? "%.0f %%" : "%.1f %%", 100 * part);
  }

  /// In Go's words where Go has any.
  public static String ending(Result result) {
    String stuck =
        result.stuck() == 0 || result.ending() == Event.Ending.DEADLOCKED
            ? ""
            : ", " + count(result.stuck(), "goroutine") + " still waiting";
    return switch (result.ending()) {
          case RETURNED -> "main returns";
          case EXITED -> "exits with code " + result.exitCode();
          case PANICKED, FATAL, DEADLOCKED, LIMIT -> result.message();
        }
        + stuck;
  }

  private static String orders(BigInteger count) {
    return number(count) + (count.equals(BigInteger.ONE) ? " order" : " orders");
  }

  private static String number(int number) {
    return number(BigInteger.valueOf(number));
  }

  private static String count(int number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  private static String number(BigInteger number) {
    if (number.compareTo(LONG) < 0) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    int power = number.toString().length() - 1;
    BigDecimal digits = new BigDecimal(number).movePointLeft(power);
    return String.format(Locale.ROOT, "%.1f × 10", digits) + superscript(power);
  }

  private static String superscript(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
    return text.toString();
  }
}
