package interleave.ui;

import interleave.session.Command;
import interleave.session.Document;
import interleave.session.Draft;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Icon;
import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
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
      case Document.Notice.Gone _ -> gone(state);
      case Document.Notice.Apart _ -> apart(state);
    }
    setAccessibleText(words.getText());
    take(document.asks());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void changed(SessionState state, boolean saving) {
    String name = state.file().getFileName().toString();
    words.setText(
        Texts.of(
            "noticeBanner.has-been-changed-by",
            name,
            saving ? Texts.of("noticeBanner.since-was-opened-so") : ".",
            state.isUnsaved() ? Texts.of("noticeBanner.loading-keeps-your-version") : ""));
    button("take-theirs", Texts.of("noticeBanner.load-changed-file"), new Command.TakeTheirs());
    button(
        "keep-mine",
        saving ? Texts.of("noticeBanner.save-mine-over") : Texts.of("noticeBanner.keep-mine"),
        new Command.KeepMine());
    if (saving || state.isUnsaved()) {
      button("save-copy", Texts.of("noticeBanner.save-mine-elsewhere"), saveCopy);
    }
  }

  private void unsaved(Draft draft) {
    String name = draft.file().getFileName().toString();
    words.setText(Texts.of("noticeBanner.there-are-changes-that", name));
    button("recover", Texts.of("noticeBanner.bring-them-back"), new Command.Recover(draft));
    button("forget", Texts.of("noticeBanner.forget-them"), new Command.Forget(draft));
  }

  private void copied(SessionState state) {
    words.setText(Texts.of("noticeBanner.your-changes-go-into", state.scenario().title()));
    button("revert-copy", Texts.of("noticeBanner.revert-original"), new Command.Revert());
    button("notice-dismiss", Texts.of("noticeBanner.all-right"), new Command.DismissNotice());
  }

  private void gone(SessionState state) {
    words.setText(Texts.of("noticeBanner.is-gone", state.file().getFileName()));
    button("save-copy", Texts.of("noticeBanner.save-elsewhere"), saveCopy);
    button("notice-dismiss", Texts.of("noticeBanner.all-right"), new Command.DismissNotice());
  }

  private void apart(SessionState state) {
    words.setText(Texts.of("noticeBanner.go-apart", state.scenario().title()));
    button("notice-dismiss", Texts.of("noticeBanner.all-right"), new Command.DismissNotice());
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
