package interleave.ui.file;

import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.AskSheet;
import interleave.ui.control.Overlay;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.stage.Stage;

/// Asks, once, what to do with changes that are not saved, before something else is opened or the
/// window goes. Whatever people answer, the changes are not lost: what is not saved is kept, and
/// offered when the file is opened again.
public final class Leaving {

  private final Stage window;
  private final Session session;
  private final Overlay overlay;
  private final Keyboard keyboard;

  public Leaving(Stage window, Session session, Overlay overlay, Keyboard keyboard) {
    this.window = window;
    this.session = session;
    this.overlay = overlay;
    this.keyboard = keyboard;
    session.onLeaving(this::ask);
    keyboard.on(Action.QUIT, this::quit);
    window.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
  }

  private void quit() {
    if (session.hasUnsaved()) {
      ask(window::close);
    } else {
      window.close();
    }
  }

  private void ask(Runnable goOn) {
    SessionState state = session.state();
    String name =
        state.file() == null ? state.scenario().title() : state.file().getFileName().toString();
    AskSheet sheet =
        new AskSheet(
                Texts.of("leaving.has-changes", name),
                session.isKept() ? Texts.of("leaving.are-kept") : Texts.of("leaving.are-lost"),
                overlay::close)
            .answer("leave-save", Texts.of("leaving.save"), () -> save(goOn))
            .answer("leave", Texts.of("leaving.do-not-save"), goOn)
            .answer("stay", Texts.of("leaving.cancel"), () -> {});
    overlay.open(sheet, Pos.CENTER);
  }

  /// Goes on only when it has been saved: there may be another question, or no room on the disk.
  private void save(Runnable goOn) {
    keyboard.run(Action.SAVE);
    if (!session.hasUnsaved()) {
      goOn.run();
    }
  }
}
