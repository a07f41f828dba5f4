package interleave.ui;

import interleave.scenario.ScenarioProblem;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Icon;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says what is wrong with a file that could not be opened, or what went wrong inside; stays until
/// dismissed.
final class ProblemsBanner extends HBox {

  private static final int SHOWN = 4;

  private final VBox lines = new VBox();
  private final Label headline = new Label();
  private final Button copy = new Button(Texts.of("failures.copy"));

  /// What went wrong inside, and where; empty when nothing did.
  private String details = "";

  ProblemsBanner(Session session) {
    setId("problems");
    getStyleClass().add("problems");
    setAlignment(Pos.TOP_LEFT);
    headline.getStyleClass().add("problems-headline");
    headline.setWrapText(true);
    lines.getStyleClass().add("problems-lines");
    VBox words = new VBox(headline, lines);
    words.getStyleClass().add("problems-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button dismiss = new Button("", Icon.of(Feather.X));
    dismiss.setId("dismiss");
    dismiss.getStyleClass().addAll("flat", "button-icon");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    dismiss.setAccessibleText(Texts.of("problemsBanner.dismiss"));
    Tip.on(dismiss, Texts.of("problemsBanner.dismiss"));
    dismiss.setOnAction(_ -> session.dispatch(new Command.DismissProblems()));
    copy.setId("copy-details");
    copy.getStyleClass().add("small");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(_ -> Failures.copy(details));
    getChildren().addAll(Icon.of(Feather.ALERT_TRIANGLE), words, copy, dismiss);
    setAccessibleRole(AccessibleRole.TEXT);
    take(false);
  }

  void show(SessionState state) {
    List<ScenarioProblem> problems = state.problems();
    boolean any = !problems.isEmpty() || !state.failure().isEmpty();
    take(any);
    details = problems.isEmpty() ? state.failure() : "";
    copy.setVisible(details.lines().count() > 1);
    copy.setManaged(copy.isVisible());
    if (!any) {
      return;
    }
    lines.getChildren().clear();
    if (problems.isEmpty()) {
      boolean memory = state.failure().startsWith("not enough memory");
      headline.setText(
          memory
              ? Texts.of("problemsBanner.no-memory")
              : Texts.of("problemsBanner.something-went-wrong-inside"));
      if (!memory) {
        line(state.failure().lines().findFirst().orElse(""));
      }
    } else {
      String kept =
          state.scenario() == null
              ? ""
              : Texts.of("problemsBanner.stays-open", state.scenario().title());
      String message = problems.getFirst().message();
      String trouble =
          message.startsWith("cannot be written")
              ? Texts.of("problemsBanner.could-not-be-saved")
              : message.startsWith("cannot be kept")
                  ? Texts.of("problemsBanner.could-not-be-kept")
                  : Texts.of("problemsBanner.cannot-be-opened", kept);
      headline.setText(problems.getFirst().file() + trouble);
      problems.stream().limit(SHOWN).map(ScenarioProblem::toString).forEach(this::line);
      if (problems.size() > SHOWN) {
        line(Texts.of("problemsBanner.more", problems.size() - SHOWN));
      }
    }
    StringBuilder all = new StringBuilder(headline.getText());
    lines.getChildren().forEach(line -> all.append('\n').append(((Label) line).getText()));
    setAccessibleText(all.toString());
  }

  private void line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("problem");
    lines.getChildren().add(label);
  }

  private void take(boolean room) {
    setManaged(room);
    setVisible(room);
  }
}
