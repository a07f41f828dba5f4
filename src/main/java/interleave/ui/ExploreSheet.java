package interleave.ui;

import interleave.engine.Schedule;
import interleave.search.explore.Finding;
import interleave.search.explore.Report;
import interleave.search.explore.Result;
import interleave.session.ExploreWords;
import interleave.session.Explorer;
import interleave.session.SessionState;
import interleave.source.Diagnostic;
import interleave.ui.control.Focus;
import interleave.ui.control.Icon;
import interleave.ui.control.Snug;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every way the program can end, how often, and a run for each to watch. The search ends when the
/// sheet is taken away.
final class ExploreSheet extends VBox {

  private static final int MOST_ROWS = 100;
  private static final int MOST_LINES = 4;

  private final Explorer explorer;
  private final Consumer<Schedule> watch;
  private final Label summary = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Button stop = new Button(Texts.of("exploreSheet.stop"));
  private final Button close = new Button(Texts.of("exploreSheet.close"));
  private Report shown;

  /// @param watch plays a run that has been found
  ExploreSheet(
      Explorer explorer, SessionState state, Consumer<Schedule> watch, Runnable closeSheet) {
    this.explorer = explorer;
    this.watch = watch;
    setId("explore");
    getStyleClass().addAll("window-sheet", "explore");
    Label title = new Label(Texts.of("exploreSheet.every-way-can-end"));
    title.getStyleClass().add("sheet-title");
    summary.setId("explore-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    progress.setId("explore-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("run-bar");
    progress.setAccessibleText(Texts.of("exploreSheet.searching"));
    rows.setId("explore-rows");
    rows.getStyleClass().add("explore-rows");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    Snug.fit(scroll, rows);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    stop.setId("explore-stop");
    stop.setOnAction(_ -> explorer.stop());
    close.setId("explore-close");
    close.setOnAction(_ -> closeSheet.run());
    HBox buttons = new HBox(8, stop, close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, summary, progress, scroll, buttons);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                explorer.forget();
              }
            });
    summary.setText(Texts.of("exploreSheet.searching"));
    explorer.begin(state.edited(), state.schedule(), this::tell);
  }

  private void tell(Explorer.News news) {
    switch (news) {
      case Explorer.News.Found found -> show(found.report(), found.going());
      case Explorer.News.Rejected rejected -> fail(text(rejected.diagnostics()));
      case Explorer.News.Failed failed -> fail(failed.message());
    }
  }

  private static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
  }

  private void fail(String message) {
    over();
    // nothing was found: there are no rows to keep room for
    scroll.setVisible(false);
    scroll.setManaged(false);
    summary.setText(message);
    summary.getStyleClass().add("explore-failed");
  }

  private void over() {
    // who is about to stop what has just ended must not press something else
    if (stop.isFocusVisible()) {
      Focus.visibly(close);
    } else if (stop.isFocused()) {
      close.requestFocus();
    }
    for (Node node : new Node[] {progress, stop}) {
      node.setVisible(false);
      node.setManaged(false);
    }
  }

  private void show(Report report, boolean going) {
    summary.setText(ExploreWords.summary(report, going));
    if (shown == null || !report.findings().equals(shown.findings())) {
      rows.getChildren()
          .setAll(
              report.findings().stream()
                  .limit(MOST_ROWS)
                  .map(finding -> row(report, finding))
                  .toList());
      if (report.findings().size() > MOST_ROWS) {
        Label more =
            new Label(Texts.of("exploreSheet.and-more", report.findings().size() - MOST_ROWS));
        more.getStyleClass().add("soft");
        rows.getChildren().add(more);
      }
    }
    shown = report;
    if (!going) {
      over();
    }
  }

  private Node row(Report report, Finding finding) {
    Result result = finding.result();
    Label share = new Label(ExploreWords.share(report, finding));
    share.getStyleClass().add("explore-share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    Region filled = new Region();
    filled.getStyleClass().add("filled");
    StackPane bar = new StackPane(filled);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("explore-bar");
    double part = ExploreWords.part(report, finding);
    filled.maxWidthProperty().bind(bar.widthProperty().multiply(Math.max(part, 0.01)));
    VBox measure = new VBox(share, bar);
    measure.getStyleClass().add("explore-measure");
    Label ending = new Label(ExploreWords.ending(result));
    ending.getStyleClass().add("explore-ending");
    ending.setWrapText(true);
    VBox words = new VBox(ending);
    words.getStyleClass().add("explore-words");
    if (!result.stdout().isEmpty()) {
      words.getChildren().add(printed(result.stdout()));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Button play = new Button(Texts.of("exploreSheet.watch"), Icon.of(Feather.PLAY));
    play.getStyleClass().add("explore-watch");
    play.setMinWidth(Region.USE_PREF_SIZE);
    play.setAccessibleText(
        Texts.of("exploreSheet.watch-run-that-ends", ending.getText(), share.getText()));
    play.setOnAction(_ -> watch.accept(finding.schedule()));
    HBox row = new HBox(measure, words, play);
    row.getStyleClass().addAll("explore-row", kind(result));
    return row;
  }

  private static String kind(Result result) {
    return !result.isFine() ? "bad" : result.stuck() > 0 ? "leak" : "good";
  }

  private static Label printed(String stdout) {
    List<String> lines = stdout.lines().toList();
    String text = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    Label label =
        new Label(lines.size() > MOST_LINES ? Texts.of("exploreSheet.goes-on", text) : text);
    label.getStyleClass().addAll("mono", "explore-printed");
    return label;
  }

  @Override
  public void requestFocus() {
    close.requestFocus();
  }
}
