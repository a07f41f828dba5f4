package interleave.stage;

import interleave.Goldens;
import interleave.engine.event.ObjectId;
import interleave.scenario.Variant;
import interleave.search.causality.Race;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which of the bundled scenarios have data races, and on what: the others have none. Compared by
/// hand with what programs built with `go build -race` report of them.
class ScenarioRacesTest {

  @Test
  void scenariosHaveTheRacesThatTheyAreToHave() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Map.Entry<String, Variant> variant : GoPrograms.variants().entrySet()) {
      Timeline timeline = GoPrograms.record(variant.getValue());
      if (timeline == null) {
        continue;
      }
      timeline.findRaces(() -> false);
      if (!timeline.races().isEmpty()) {
        found.append(variant.getKey()).append(": ");
        found.append(
            timeline.races().objects().stream()
                .map(ObjectId::toString)
                .collect(Collectors.joining(", ")));
        List<Race> races = timeline.races().all();
        found.append(", ").append(races.size()).append('\n');
      }
    }
    Goldens.check("stage/races.txt", found.toString());
  }
}
