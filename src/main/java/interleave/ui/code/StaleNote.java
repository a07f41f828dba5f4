package interleave.ui.code;

import interleave.scenario.Variant;
import interleave.session.SessionState;
import interleave.source.Source;
import interleave.ui.text.Texts;
import javafx.scene.control.Label;

/// Says that the recording is one of the program before it was changed, which is why nothing in the
/// text is marked.
final class StaleNote extends Label {

  StaleNote() {
    super(Texts.of("programPane.stale"));
    setId("stale");
    getStyleClass().add("stale");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// @param editing whether the editor is open, where everybody knows
  void show(SessionState state, boolean editing) {
    setVisible(!editing && state.timeline() != null && isStale(state));
  }

  private static boolean isStale(SessionState state) {
    for (Variant.Code code : state.files()) {
      Source ran = state.timeline().source(code.fileName());
      if (ran == null || !ran.text().equals(code.text())) {
        return true;
      }
    }
    return false;
  }
}
