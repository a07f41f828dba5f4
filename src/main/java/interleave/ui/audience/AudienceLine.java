package interleave.ui.audience;

import interleave.engine.event.Event;
import interleave.image.Typeface;
import interleave.picture.EventLine;
import interleave.scenario.Variant;
import interleave.session.SessionState;
import interleave.source.Pos;
import interleave.source.Source;
import interleave.stage.Highlight;
import interleave.stage.Pen.Font;
import interleave.stage.Snippet;
import interleave.ui.code.Listing;
import interleave.ui.control.Badge;
import interleave.ui.stage.PresenterType;
import interleave.ui.text.PlaceWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line that runs, or ran last, where an audience does not see the whole program: who runs it,
/// its number, its text without what is said about it. At its end, what the stage leaves out.
final class AudienceLine extends HBox {

  /// Events without a place in the code that may follow each other.
  private static final int LOOK_BACK = 64;

  /// The size of its type, and what is beside it, in type sizes.
  private static final double TYPE = 1.07;

  private static final double BESIDE = 4.4;

  /// From one size of type to the next smaller one.
  private static final double STEP = .94;

  private final Badge badge = new Badge();
  private final Label line = new Label();
  private final Label folded = new Label();
  private SessionState state = SessionState.EMPTY;
  private double pixels = PresenterType.LEAST;
  private double small = PresenterType.LEAST;
  private double width;
  private String foldedText = "";
  private String foldedCount = "";
  private final Typeface.Measure measure = Typeface.bundled().measure();
  private Source listed;
  private Listing listing = Listing.EMPTY;

  AudienceLine() {
    getStyleClass().add("presenter-now");
    line.getStyleClass().add("presenter-line");
    line.setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    folded.getStyleClass().add("presenter-folded");
    folded.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(badge, line, gap, folded);
  }

  /// @param newPixels size of type
  /// @param newSmall size of what may be smaller
  /// @param newWidth of the page
  void size(double newPixels, double newSmall, double newWidth) {
    pixels = newPixels;
    small = newSmall;
    width = newWidth;
    folded.setStyle("-fx-font-size: " + small + "px;");
    show(state);
  }

  /// Says what the stage leaves out.
  ///
  /// @param count the same in short, where the code needs the room
  void tellFolded(String text, String count) {
    foldedText = text;
    foldedCount = count;
    show(state);
  }

  void show(SessionState newState) {
    state = newState;
    folded.setText(foldedText);
    Event event = event(state);
    if (event != null) {
      badge.show(event.task(), EventLine.of(event).look());
      place(state.timeline().source(event.pos().file()), event.pos(), place(event));
    } else if (state.diagnostics().isEmpty()) {
      place(null, Pos.NONE, "");
    } else {
      Pos wrong = state.diagnostics().getFirst().pos();
      place(edited(wrong.file()), wrong, wrong.line() + "  ");
    }
    badge.setVisible(event != null && !line.getText().isEmpty());
    badge.setManaged(badge.isVisible());
  }

  private String place(Event event) {
    return PlaceWords.brief(state.timeline(), event.pos()).replaceFirst("^:", "") + "  ";
  }

  private void place(Source source, Pos pos, String place) {
    if (source == null || pos.line() > source.lines().size()) {
      line.setText("");
      return;
    }
    String text = text(source, pos.line());
    double size = TYPE * pixels;
    String shown = fit(place, text, size);
    while (shown.endsWith("…") && size > small) {
      size = Math.max(small, Math.floor(STEP * size));
      shown = fit(place, text, size);
    }
    line.setStyle("-fx-font-size: " + size + "px;");
    line.setText(place + shown);
  }

  /// As much of a line as there is room for in type of some size, and beside it what is left out.
  private String fit(String place, String text, double size) {
    Font font = Font.mono(400, size);
    double room = width - BESIDE * pixels - measure.width(place, font);
    double wanted = Math.min(room, measure.width(text, font));
    folded.setText(foldedText);
    double beside = measure.width(foldedText, Font.sans(500, small));
    if (room - beside < wanted) {
      folded.setText(foldedCount);
      beside = measure.width(foldedCount, Font.sans(500, small));
    }
    return Snippet.fit(measure::width, text, font, room - beside);
  }

  /// A file of a program that has not been run.
  private Source edited(String file) {
    for (Variant.Code code : state.files()) {
      if (code.fileName().equals(file)) {
        String text = code.text();
        boolean same = listed != null && listed.text().equals(text);
        return same ? listed : new Source(file, text);
      }
    }
    return null;
  }

  private static Event event(SessionState state) {
    int at = state.timeline() == null ? -1 : state.present();
    for (int i = at; i >= 0 && i > at - LOOK_BACK; i--) {
      Event event = state.timeline().events().get(i);
      if (event.task() != null && event.pos().isKnown()) {
        return event;
      }
    }
    return null;
  }

  /// A line without the comment at its end.
  private String text(Source source, int number) {
    if (source != listed) {
      listed = source;
      listing = new Listing(source.text(), source.name().endsWith(".go"), List.of());
    }
    Listing.Row row = listing.rows().get(listing.row(number));
    String text = row.text();
    if (!row.stretches().isEmpty()) {
      Highlight.Stretch last = row.stretches().getLast();
      String before = text.substring(0, Math.min(last.start(), text.length())).strip();
      boolean comment = last.kind() == Highlight.Kind.COMMENT;
      text = comment && !before.isEmpty() ? before : text;
    }
    return text.strip();
  }
}
