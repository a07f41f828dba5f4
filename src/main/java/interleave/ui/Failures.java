package interleave.ui;

import interleave.ui.control.AskSheet;
import interleave.ui.control.Overlay;
import interleave.ui.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What went wrong inside and nobody has caught: told once, with details to copy, while the window
/// lives on. A view that fails with every frame must not open a sheet with every frame.
final class Failures implements Thread.UncaughtExceptionHandler {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private final Overlay overlay;
  private final AtomicBoolean telling = new AtomicBoolean();
  private final AtomicReference<String> told = new AtomicReference<>("");

  Failures(Overlay overlay) {
    this.overlay = overlay;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    String place = failure.getClass() + String.valueOf(firstFrame(failure));
    if (place.equals(told.getAndSet(place))) {
      return; // the same place again is no news
    }
    LOG.log(System.Logger.Level.ERROR, "a failure in " + thread.getName(), failure);
    // one at a time; what fails while it is told is logged alone
    if (telling.compareAndSet(false, true)) {
      Platform.runLater(
          () -> {
            try {
              tell(failure);
            } finally {
              telling.set(false);
            }
          });
    }
  }

  private void tell(Throwable failure) {
    String details = details(failure);
    boolean memory = failure instanceof OutOfMemoryError;
    AskSheet sheet =
        new AskSheet(
                memory ? Texts.of("failures.no-memory") : Texts.of("failures.went-wrong"),
                memory ? Texts.of("failures.close-some") : Texts.of("failures.lives-on"),
                overlay::close)
            .with(area(details))
            .answer("failure-close", Texts.of("messageSheet.close"), () -> {})
            .answer("failure-copy", Texts.of("failures.copy"), () -> copy(details));
    overlay.open(sheet, Pos.CENTER);
  }

  private static Object firstFrame(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return frames.length == 0 ? "" : frames[0];
  }

  private static TextArea area(String details) {
    TextArea area = new TextArea(details);
    area.setId("failure-details");
    area.setEditable(false);
    area.setPrefRowCount(8);
    area.setAccessibleText(Texts.of("failures.details"));
    return area;
  }

  /// Puts it into the clipboard.
  static void copy(String details) {
    ClipboardContent content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// What whoever is to mend it has to know.
  private static String details(Throwable failure) {
    StringWriter text = new StringWriter();
    text.append("Interleave, Java ").append(Runtime.version().toString()).append(", ");
    text.append(System.getProperty("os.name")).append('\n');
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
