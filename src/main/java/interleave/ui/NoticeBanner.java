package interleave.ui;

import interleave.session.Command;
import interleave.session.Document;
import interleave.session.Draft;
import interleave.session.Session;
import interleave.session.SessionState;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What there is to know or to decide about the open file: changed by somebody else, changes that
/// were not saved, a copy that was made.
final class NoticeBanner extends HBox {

  private final Session session;
  private final Runnable saveCopy;
  private final Label words = new Label();
  private final HBox buttons = new HBox(8);
  private Document shown = Document.NONE;

  /// @param saveCopy asks where to save what is open instead
  NoticeBanner(Session session, Runnable saveCopy) {
    this.session = session;
    this.saveCopy = saveCopy;
    setId("notice");
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(Icon.of(Feather.INFO), words, buttons);
    take(false);
  }

  void show(SessionState state) {
    Document document = state.document();
    if (document == shown) {
      return;
    }
    boolean same = document.notice().equals(shown.notice());
    shown = document;
    if (same && isManaged() == document.asks()) {
      return;
    }
    buttons.getChildren().clear();
    switch (document.notice()) {
      case Document.Notice.Nothing _ -> words.setText("");
      case Document.Notice.ChangedOutside(boolean saving) -> changed(state, saving);
      case Document.Notice.Unsaved(Draft draft) -> unsaved(draft);
      case Document.Notice.Copied _ -> copied(state);
    }
    setAccessibleText(words.getText());
    take(document.asks());
  }

  private void changed(SessionState state, boolean saving) {
    String name = state.file().getFileName().toString();
    words.setText(
        name
            + " has been changed by another program"
            + (saving ? " since it was opened, so it has not been saved." : ".")
            + (state.isUnsaved() ? " Loading it keeps your version under “My scenarios”." : ""));
    button("take-theirs", "Load the changed file", new Command.TakeTheirs());
    button("keep-mine", saving ? "Save mine over it" : "Keep mine", new Command.KeepMine());
    if (saving || state.isUnsaved()) {
      button("save-copy", "Save mine elsewhere…", saveCopy);
    }
  }

  private void unsaved(Draft draft) {
    String name = draft.file().getFileName().toString();
    words.setText("There are changes to " + name + " that were not saved.");
    button("recover", "Bring them back", new Command.Recover(draft));
    button("forget", "Forget them", new Command.Forget(draft));
  }

  private void copied(SessionState state) {
    words.setText(
        "Your changes go into a copy of your own, under “My scenarios”; “"
            + state.scenario().title()
            + "” in the library stays as it is.");
    button("revert-copy", "Revert to original", new Command.Revert());
    button("notice-dismiss", "All right", new Command.DismissNotice());
  }

  private void button(String id, String text, Command command) {
    button(id, text, () -> session.dispatch(command));
  }

  private void button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    buttons.getChildren().add(button);
  }

  private void take(boolean room) {
    setManaged(room);
    setVisible(room);
  }
}
