package interleave.ui.stage;

import interleave.picture.Summary;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import interleave.ui.control.Marks;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the stage: how the program ended, in Go's words, and who waits for what. Before an
/// audience also what the run came to, and what the last cue says; beside its twin how both ended,
/// and no more than one thing besides, since there is little room below two stages.
public final class EndingBanner extends VBox {

  private final Label message = new Label();
  private final Label reason = new Label();
  private final Label more = new Label();
  private final boolean forAudience;
  private final BooleanSupplier keepsRoom;
  private Ending ending;
  private Timeline endingOf;
  private Races races = Races.NONE;
  private int endingSize;
  private boolean both;

  /// @param forAudience whether good ends are told too
  /// @param keepsRoom whether the room of a bad end is kept free from the first event on, so that
  ///   nothing moves when it comes
  public EndingBanner(boolean forAudience, BooleanSupplier keepsRoom) {
    this.forAudience = forAudience;
    this.keepsRoom = keepsRoom;
    setId("ending");
    getStyleClass().add("ending");
    setMinHeight(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    message.getStyleClass().add("ending-message");
    reason.getStyleClass().add("ending-reason");
    more.getStyleClass().add("ending-more");
    for (Label label : new Label[] {message, reason, more}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(message, reason, more);
    take(false, false);
  }

  public void show(SessionState state) {
    Timeline timeline = state.timeline();
    if (timeline == null || !timeline.finished() || timeline.size() == 0) {
      take(false, false);
      endingOf = null;
      return;
    }
    boolean beside = forAudience && state.isTogether();
    boolean other = timeline != endingOf || endingSize != timeline.size() || races != state.races();
    if (other) {
      races = state.races();
      endingOf = timeline;
      endingSize = timeline.size();
      ending = Ending.of(timeline);
    }
    String headline = ending.headline();
    if (beside) {
      headline = TwinWords.ends(headline.lines().findFirst().orElse(""), state);
    }
    if (other || beside != both || !headline.equals(message.getText())) {
      both = beside;
      message.setText(headline);
      fill(state);
    }
    boolean told = forAudience || ending.kind() != Ending.Kind.GOOD;
    boolean there = state.position() > timeline.size() - 2;
    boolean wasShown = isVisible();
    take(told && (there || ending.kind() == Ending.Kind.BAD && keepsRoom.getAsBoolean()), there);
    if (isVisible() && !wasShown) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /// Whether it is known what will be shown at the end.
  public boolean told() {
    return endingOf != null && (forAudience || ending.kind() != Ending.Kind.GOOD);
  }

  private void fill(SessionState state) {
    reason.setText(String.join("  ", ending.reasons()));
    // before an audience the stage needs the room
    boolean drawn = forAudience && ending.drawn();
    reason.setManaged(!ending.reasons().isEmpty() && !drawn && !both);
    reason.setVisible(!drawn && !both);
    more.setText(both ? remark(state) : forAudience ? said(state) : "");
    more.setManaged(!more.getText().isEmpty());
    for (Ending.Kind kind : Ending.Kind.values()) {
      String style = kind.name().toLowerCase(java.util.Locale.ROOT);
      Marks.set(this, style, kind == ending.kind());
    }
    setAccessibleText(message.getText() + "\n" + reason.getText() + "\n" + more.getText());
  }

  /// The one thing to say of both ends: what the scenario says of the other one, or of this; what
  /// Node.js wrote about a bad one; who waits; or the run in numbers.
  private String remark(SessionState state) {
    String differs = TwinWords.summary(state);
    if (!differs.isEmpty()) {
      return Texts.of("presenter.node-says", differs);
    }
    int last = state.timeline().size() - 1;
    for (PlacedCue cue : state.cues()) {
      if (cue.event() == last && !cue.cue().text().isEmpty()) {
        return cue.cue().text();
      }
    }
    String failed = TwinWords.badEnd(state);
    if (!failed.isEmpty()) {
      return failed.lines().findFirst().orElse("");
    }
    boolean waits = !ending.reasons().isEmpty() && !ending.drawn();
    return waits ? reason.getText() : Ending.inShort(Summary.of(state.timeline().events()));
  }

  /// What the scenario says of this end, unless that repeats the headline of a bad one; otherwise
  /// the run in numbers.
  private String said(SessionState state) {
    int last = state.timeline().size() - 1;
    String numbers = Ending.inShort(Summary.of(state.timeline().events()));
    for (PlacedCue cue : state.cues()) {
      String text = cue.cue().text();
      if (cue.event() == last && !text.isEmpty()) {
        boolean bad = ending.kind() == Ending.Kind.BAD;
        boolean repeats = text.contains(ending.headline());
        return !bad ? text + "\n" + numbers : repeats ? "" : text;
      }
    }
    return numbers;
  }

  private void take(boolean room, boolean shown) {
    setManaged(room);
    setVisible(room && shown);
  }
}
