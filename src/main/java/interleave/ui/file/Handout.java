package interleave.ui.file;

import interleave.image.SvgFrames;
import interleave.picture.Summary;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.Bookmark;
import interleave.session.PlacedCue;
import interleave.stage.Palette;
import interleave.stage.Theme;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page to hand out: a picture at each stop of a run with what is said there, then the program.
/// It is one file with nothing beside it, light as paper is, and prints well.
public final class Handout {

  /// How many stops are made of what goroutines tell each other where nobody has chosen any.
  private static final int MOST_COMMUNICATIONS = 24;

  private static final Pattern PART = Pattern.compile("\\{(title|fonts|body)}");
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  /// A place worth a picture.
  ///
  /// @param event index of the last event that has happened
  /// @param title empty when the sentence says enough
  /// @param cue null when nobody has written one
  public record Stop(int event, String title, Cue cue) {}

  private final Scenario scenario;
  private final Variant variant;
  private final Timeline timeline;
  private final boolean notes;

  /// @param variant the one that has run, as it was edited
  /// @param timeline recorded to its end
  /// @param notes whether it is for the speaker, with what only that one reads
  public Handout(Scenario scenario, Variant variant, Timeline timeline, boolean notes) {
    this.scenario = scenario;
    this.variant = variant;
    this.timeline = timeline;
    this.notes = notes;
  }

  /// Where cues and bookmarks are, and the end; without both, what goroutines tell each other.
  public static List<Stop> stops(
      Timeline timeline, List<PlacedCue> cues, List<Bookmark> bookmarks) {
    TreeMap<Integer, Stop> stops = new TreeMap<>();
    bookmarks.stream()
        .filter(mark -> mark.event() >= 0)
        .forEach(mark -> stops.put(mark.event(), new Stop(mark.event(), mark.name(), null)));
    cues.stream()
        .filter(PlacedCue::isPlaced)
        .forEach(
            placed -> {
              Cue cue = placed.cue();
              stops.put(placed.event(), new Stop(placed.event(), cue.title(), cue));
            });
    if (stops.isEmpty()) {
      int at = timeline.nextCommunication(-1);
      while (at >= 0 && stops.size() < MOST_COMMUNICATIONS) {
        stops.put(at, new Stop(at, "", null));
        at = timeline.nextCommunication(at);
      }
    }
    int last = timeline.size() - 1;
    if (last >= 0) {
      stops.putIfAbsent(last, new Stop(last, Texts.of("handout.how-it-ends"), null));
    }
    return new ArrayList<>(stops.values());
  }

  /// The page. Takes a moment for each stop; not to be called on the window's thread.
  ///
  /// @param progress told from 0 to 1
  /// @param stopped asked between stops; the page is of no use then
  public String page(List<Stop> stops, DoubleConsumer progress, BooleanSupplier stopped) {
    StringBuilder body = new StringBuilder();
    body.append(element("h1", heading()));
    if (!variant.summary().isEmpty() || !scenario.summary().isEmpty()) {
      body.append(
          paragraph("soft", variant.summary().isEmpty() ? scenario.summary() : variant.summary()));
    }
    SvgFrames frames = new SvgFrames(timeline, Palette.of(Theme.LIGHT), WIDTH, HEIGHT);
    for (int i = 0; i < stops.size() && !stopped.getAsBoolean(); i++) {
      body.append(section(frames, stops.get(i), i + 1, stops.size()));
      progress.accept((i + 1.0) / stops.size());
    }
    if (timeline.finished() && timeline.size() > 0) {
      String sum = String.join(" ", Summary.of(timeline.events()).sentences());
      body.append(paragraph("soft", sum));
    }
    for (Variant.Code file : variant.files()) {
      body.append(listing(file));
    }
    variant.node().ifPresent(twin -> body.append(listing(twin)));
    Map<String, String> parts =
        Map.of(
            "title", escape(heading()),
            "fonts", SvgFrames.fontFaces(),
            "body", body.toString());
    return PART.matcher(template())
        .replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
  }

  private String heading() {
    return scenario.variants().size() > 1
        ? scenario.title() + ": " + variant.label()
        : scenario.title();
  }

  private String section(SvgFrames frames, Stop stop, int number, int of) {
    String sentence = timeline.sentence(stop.event());
    StringBuilder section = new StringBuilder();
    String place = Texts.of("handout.stop", number, of, stop.event() + 1, timeline.size());
    section.append(paragraph("number", place));
    section.append(element("h2", stop.title().isEmpty() ? sentence : stop.title()));
    Cue cue = stop.cue();
    if (cue != null && !cue.text().isEmpty()) {
      section.append(paragraph("", cue.text()));
    }
    if (!stop.title().isEmpty()) {
      section.append(paragraph("soft", sentence));
    }
    if (cue != null) {
      cue.question().ifPresent(question -> section.append(question(question)));
      if (notes && !cue.notes().isEmpty()) {
        section.append(paragraph("notes", cue.notes()));
      }
    }
    section.append(frames.element(stop.event() + 1, sentence));
    return "<section>\n" + section + "</section>\n";
  }

  private static String question(Cue.Question question) {
    List<String> parts = new ArrayList<>(List.of(question.prompt()));
    parts.addAll(question.choices());
    return paragraph("question", String.join("\n", parts));
  }

  private static String listing(Variant.Code file) {
    return "<article>\n"
        + element("h2", file.fileName())
        + element("pre", file.text())
        + "</article>\n";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escape(text) + "</" + name + ">\n";
  }

  private static String paragraph(String look, String text) {
    String class_ = look.isEmpty() ? "" : " class=\"" + look + "\"";
    return "<p" + class_ + ">" + escape(text).replace("\n", "<br>") + "</p>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (InputStream in = Handout.class.getResourceAsStream("/interleave/ui/handout.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
