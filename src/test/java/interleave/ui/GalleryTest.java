package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.image.FrameImage;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.stage.CompareFrame;
import interleave.stage.GoPrograms;
import interleave.stage.Palette;
import interleave.stage.Sight;
import interleave.stage.Theme;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pictures of docs/gallery: drawn by the program itself, again with `-Dgallery=refresh`.
class GalleryTest {

  static final Path FOLDER = Path.of("docs/gallery");
  private static final int MOST_BYTES = 240_000;
  private static final int MOST_PICTURES = 36;

  /// @param at part of the events
  private record Shot(
      String file, String program, double at, Theme theme, Sight sight, double enlarged) {}

  private static final List<Shot> SHOTS =
      List.of(
          shot("buffered-channel", "buffered", .4, Theme.DARK),
          shot("unbuffered-channel", "unbuffered", .5, Theme.LIGHT),
          shot("closed-and-nil-channels", "closed", 1, Theme.DARK),
          shot("select", "select", .45, Theme.DARK),
          shot("select-light", "select", .52, Theme.LIGHT),
          shot("mutex", "mutex", .4, Theme.LIGHT),
          shot("rwmutex", "rwmutex", .5, Theme.DARK),
          shot("once-cond-atomic", "small", .5, Theme.DARK),
          shot("sync-map-pool", "stores", .62, Theme.DARK),
          shot("timers", "timers", .6, Theme.LIGHT),
          shot("context-cancel", "context", .85, Theme.DARK),
          shot("context-cancel-light", "context", .85, Theme.LIGHT),
          shot("shared-variable", "shared", .6, Theme.DARK),
          shot("panic", "panic", .88, Theme.DARK),
          shot("unwinding", "unwinding", .56, Theme.DARK),
          shot("leak", "leak", 1, Theme.LIGHT),
          shot("deadlock-circle", "philosophers", 1, Theme.DARK),
          shot("deadlock-circle-light", "philosophers", 1, Theme.LIGHT),
          shot("dead-channel", "deadchannel", 1, Theme.DARK),
          shot("missing-done", "missingdone", 1, Theme.LIGHT),
          shot("500-workers", "workers", .5, Theme.DARK),
          shot("500-workers-light", "workers", .5, Theme.LIGHT),
          shot("pipeline", "pipeline", .6, Theme.DARK),
          new Shot("high-contrast", "mutex", .4, Theme.CONTRAST, Sight.NORMAL, 1),
          new Shot("as-deuteranopia", "buffered", .4, Theme.DARK, Sight.DEUTERANOPIA, 1),
          new Shot("200-percent", "deadchannel", 1, Theme.DARK, Sight.NORMAL, 2));

  /// Of a scenario beside its twin in JavaScript.
  private record Compared(String file, String scenario, String variant, double at, Theme theme) {}

  private static final List<Compared> COMPARED =
      List.of(
          new Compared("compare-node", "three-in-parallel", "channel", .38, Theme.DARK),
          new Compared("compare-node-light", "fetch-users", "parallel", .6, Theme.LIGHT));

  /// The files of all pictures that are drawn without a window, without their ending.
  private static List<String> files() {
    List<String> files = new ArrayList<>(SHOTS.stream().map(Shot::file).toList());
    COMPARED.forEach(compared -> files.add(compared.file()));
    return files;
  }

  private static Shot shot(String file, String program, double at, Theme theme) {
    return new Shot(file, program, at, theme, Sight.NORMAL, 1);
  }

  @BeforeAll
  static void draw() throws IOException {
    if (!System.getProperty("gallery", "").equals("refresh")) {
      return;
    }
    FrameImage.startWithoutDisplay();
    Files.createDirectories(FOLDER);
    Map<String, Timeline> recorded = new LinkedHashMap<>();
    for (Shot shot : SHOTS) {
      Timeline timeline = recorded.computeIfAbsent(shot.program(), GoPrograms::gallery);
      double position = Math.floor(shot.at() * timeline.size());
      Palette palette = Palette.of(shot.theme(), shot.sight());
      byte[] png = FrameImage.render(timeline, position, 1536, 864, palette, shot.enlarged());
      Files.write(FOLDER.resolve(shot.file() + ".png"), png);
    }
    for (Compared compared : COMPARED) {
      Files.write(FOLDER.resolve(compared.file() + ".png"), draw(compared));
    }
  }

  private static byte[] draw(Compared compared) {
    Path file = Path.of("scenarios", compared.scenario(), compared.scenario() + ".interleave.json");
    ScenarioReader.Result.Read read = (ScenarioReader.Result.Read) new ScenarioReader().read(file);
    Variant variant = read.scenario().variant(compared.variant()).orElseThrow();
    GoRuns runs = new GoRuns(Limits.DEFAULT, Optional.empty());
    Runs.Loop.Ready twin = (Runs.Loop.Ready) runs.twin(variant);
    twin.recording().advance(Long.MAX_VALUE);
    CompareFrame frame = new CompareFrame(GoPrograms.record(variant), twin.recording().timeline());
    double position = Math.floor(compared.at() * frame.both().size());
    return FrameImage.render(frame, position, 1536, 864, Palette.of(compared.theme()));
  }

  @Test
  void everyPictureIsThereAndSmall() throws IOException {
    List<String> wanted = new ArrayList<>(files().stream().map(f -> f + ".png").toList());
    WindowGalleryTest.FILES.forEach(file -> wanted.add(file + ".png"));
    List<String> there = new ArrayList<>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".png")).toList()) {
        there.add(file.getFileName().toString());
        assertTrue(Files.size(file) < MOST_BYTES, file + " has " + Files.size(file) + " bytes");
      }
    }
    wanted.sort(null);
    there.sort(null);
    assertEquals(wanted, there);
    assertTrue(there.size() < MOST_PICTURES);
  }

  /// A page that shows them all: docs/gallery/README.md.
  @Test
  void everyPictureIsOnThePage() throws IOException {
    String page = Files.readString(FOLDER.resolve("README.md"));
    List<String> files = files();
    files.addAll(WindowGalleryTest.FILES);
    for (String file : files) {
      assertTrue(page.contains("(" + file + ".png)"), file + " is not on the page");
    }
  }
}
