package interleave.ui.file;

import interleave.ui.control.Strip;
import interleave.ui.text.Texts;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/// Says, for a while, where something has been written, and shows it in the file manager; before
/// that, when it takes long, that it is on its way.
public final class SavedStrip {

  private static final Duration SHOWN = Duration.seconds(15);

  private final Strip strip = new Strip("saved");
  private final PauseTransition pause = new PauseTransition(SHOWN);

  public SavedStrip() {
    pause.setOnFinished(_ -> strip.close());
  }

  /// To be put into the window.
  public Strip strip() {
    return strip;
  }

  void say(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    strip.say(Texts.of("savedStrip.saved", whole.getFileName(), whole.getParent()));
    strip.offer("show-saved", Texts.of("savedStrip.show"), () -> show(whole));
    pause.playFromStart();
  }

  /// Something takes long, and can be left.
  void wait(String text, Runnable leave) {
    pause.stop();
    strip.say(text);
    strip.offer("leave-saving", Texts.of("leaving.cancel"), leave);
  }

  /// How far it is by now, where people have been told that it takes long.
  void goOn(String text) {
    if (strip.offers("leave-saving")) {
      strip.change(text);
    }
  }

  /// Where there is no file manager the way there is what helps.
  private void show(Path file) {
    if (!Folders.show(file)) {
      ClipboardContent path = new ClipboardContent();
      path.putString(file.toString());
      Clipboard.getSystemClipboard().setContent(path);
      strip.say(Texts.of("savedStrip.no-file-manager", file));
      pause.playFromStart();
    }
  }

  public void close() {
    pause.stop();
    strip.close();
  }
}
