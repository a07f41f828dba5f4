package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.BundledScenarios;
import interleave.ui.library.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReferenceTest {

  @Test
  void everyRowLeadsToAScenarioThatShowsIt() {
    Set<String> names = new LinkedHashSet<>();
    BundledScenarios.library().forEach(bundled -> names.add(bundled.name()));
    List<Reference.Table> tables = Reference.bundled().tables();
    assertTrue(tables.size() >= 4);
    for (Reference.Table table : tables) {
      assertFalse(table.rows().isEmpty(), table.title());
      for (Reference.Row row : table.rows()) {
        assertTrue(names.contains(row.scenario()), table.title() + ": " + row);
        assertEquals(table.rows().getFirst().cells().size(), row.cells().size(), row::toString);
      }
    }
  }

  @Test
  void thePathForBeginnersHasEachPlaceOnce() {
    List<Integer> places =
        BundledScenarios.all().stream().flatMap(s -> s.path().stream()).sorted().toList();
    assertFalse(places.isEmpty());
    for (int i = 0; i < places.size(); i++) {
      assertEquals(i + 1, places.get(i), "the places are 1, 2, 3 …: " + places);
    }
  }
}
