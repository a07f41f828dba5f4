package interleave.ui;

import interleave.engine.Limits;
import interleave.engine.Schedule;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.strategy.GoLike;
import interleave.session.Runs;
import interleave.source.Source;
import interleave.timeline.Recording;
import interleave.timeline.Script;
import java.util.List;
import java.util.function.Function;

/// Plays a script whatever the program says, as long as the program is well-formed Go.
final class ScriptedRuns implements Runs {

  private final Function<Variant, Script> scripts;

  ScriptedRuns(Function<Variant, Script> scripts) {
    this.scripts = scripts;
  }

  @Override
  public Prepared prepare(Variant variant, ScheduleSettings schedule) {
    Source source = new Source(variant.go().fileName(), variant.go().text());
    ErrorList errors = new ErrorList();
    Parser.parse(source, new NodeIds(), errors);
    if (!errors.isEmpty()) {
      return new Prepared.Rejected(errors.toList());
    }
    Script script = scripts.apply(variant);
    Schedule header = new Schedule("script", 4, 0, List.of());
    Recording recording =
        new Recording(
            new ScriptMachine(script.events()),
            new GoLike(1),
            List.of(source),
            header,
            Limits.DEFAULT);
    return new Prepared.Ready(recording, () -> {});
  }
}
