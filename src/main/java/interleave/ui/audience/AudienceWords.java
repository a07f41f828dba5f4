package interleave.ui.audience;

import interleave.ui.stage.EndingBanner;
import interleave.ui.stage.PredictCard;
import interleave.ui.stage.QuestionPane;
import interleave.ui.stage.TypeFit;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an audience reads below the stage: the line that runs, a sentence; in their place a
/// question, or how the program ended.
///
/// *Invariant:* it is always as high as a sentence of the usual length and, unless it may rise over
/// the stage, as the end of the run, so that the stage above keeps its place; only what is longer
/// takes more.
final class AudienceWords extends VBox {

  /// By so much the parts of a column are higher together when each is rounded.
  private static final double ROUNDING = 2;

  private final AudienceLine now;
  private final AudienceSentence sentence;
  private final EndingBanner ending;
  private boolean rises;
  private boolean withLine;

  AudienceWords(
      AudienceLine now,
      QuestionPane question,
      PredictCard predict,
      AudienceSentence sentence,
      EndingBanner ending) {
    super(now, question, predict, sentence, ending);
    this.now = now;
    this.sentence = sentence;
    this.ending = ending;
    getStyleClass().add("presenter-words");
    setMinHeight(USE_PREF_SIZE);
    now.setAlignment(Pos.CENTER_LEFT);
    for (Region part : new Region[] {predict, sentence, ending}) {
      VBox.setVgrow(part, Priority.ALWAYS);
      part.setMaxHeight(Double.MAX_VALUE);
    }
    ending.setAlignment(Pos.CENTER_LEFT);
  }

  /// @param line whether the line that runs belongs here
  void usual(boolean line) {
    withLine = line;
    requestLayout();
  }

  /// @param on whether there is no room kept for the end of the run, which rises over the stage
  void rise(boolean on) {
    rises = on;
    requestLayout();
  }

  /// Writes the end of the run in the largest type in which it takes no more room than a sentence,
  /// or else in the smallest.
  void fitEnding(double width, double largest, double smallest) {
    TypeFit.fit(ending, width, line() + sentence.usual(), largest, smallest);
    requestLayout();
  }

  /// Whether the line that runs has room above something that takes the sentence's place.
  boolean hasLineAbove(Region other, double width) {
    other.applyCss();
    return line() + other.prefHeight(width) <= usual(width);
  }

  private double line() {
    return withLine ? now.prefHeight(-1) + getSpacing() : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double needed = super.computePrefHeight(width);
    double usual = usual(width);
    return needed > usual + ROUNDING ? needed : usual;
  }

  /// The height that it always has.
  double usual(double width) {
    double end = !rises && ending.told() ? ending.prefHeight(width) : 0;
    return Math.ceil(Math.max(line() + sentence.usual(), end));
  }
}
