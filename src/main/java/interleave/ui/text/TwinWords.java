package interleave.ui.text;

import interleave.engine.loop.LoopEvent;
import interleave.picture.LoopPicture;
import interleave.picture.LoopSentence;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.source.Diagnostic;
import interleave.timeline.LoopTimeline;
import java.util.List;

/// What there is to say about a program's twin: what just happened, why it does not run, how it
/// ended.
public final class TwinWords {

  private TwinWords() {}

  /// What happens, or has just happened.
  public static LoopSentence of(SessionState state) {
    Twin twin = state.twin();
    if (twin == null) {
      return new LoopSentence("", "");
    }
    return switch (twin.phase()) {
      case COMPILING -> new LoopSentence(Texts.of("twinWords.being-run"), "");
      case STOPPED -> new LoopSentence(Texts.of("twinWords.stopped"), "");
      case REJECTED -> new LoopSentence(Texts.of("twinWords.cannot-be-run"), "");
      case RUNNING, RECORDED -> {
        int at = twin.present();
        LoopTimeline timeline = twin.timeline();
        yield at < 0
            ? new LoopSentence(Texts.of("twinWords.nothing-yet"), "")
            : LoopSentence.of(
                timeline.events().get(at), timeline.picture(at - 1), timeline.picture(at));
      }
    };
  }

  /// What the scenario says of Node.js, beside the program; empty when nothing.
  public static String summary(SessionState state) {
    return state.variant() == null ? "" : state.variant().nodeSummary();
  }

  /// Why there is nothing to see; empty when there is.
  public static String problem(SessionState state) {
    Twin twin = state.twin();
    if (twin == null || twin.phase() != Twin.Phase.REJECTED) {
      return twin == null ? "" : twin.failure();
    }
    List<String> lines = twin.diagnostics().stream().map(TwinWords::line).toList();
    return twin.failure().isEmpty() ? String.join("\n", lines) : twin.failure();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.pos().file() + ":" + diagnostic.pos().line() + ": " + diagnostic.message();
  }

  /// What was uncaught, once the twin has ended with it; empty otherwise.
  public static String badEnd(SessionState state) {
    Twin twin = state.twin();
    if (twin == null || !twin.runs() || twin.present() < 0) {
      return "";
    }
    LoopEvent.ProgramEnd end = picture(state).ending();
    return end == null || end.exitCode() == 0 ? "" : end.message().strip();
  }

  /// How a program ended, and, unless the scenario has a sentence for that, how its twin did, as
  /// far as that has come.
  ///
  /// @param headline how the program itself ended
  public static String ends(String headline, SessionState state) {
    LoopEvent.ProgramEnd end = state.twin().present() < 0 ? null : picture(state).ending();
    String go = Texts.of("presenter.go-says", headline);
    if (end == null || end.exitCode() == 0 && !summary(state).isEmpty()) {
      return go;
    }
    String node =
        end.exitCode() == 0
            ? Texts.of("twinWords.node-ends")
            : Texts.of("twinWords.node-ends-badly", end.exitCode());
    return go + "  ·  " + node;
  }

  /// What can be seen of the twin at the playhead; it must run.
  public static LoopPicture picture(SessionState state) {
    LoopTimeline timeline = state.twin().timeline();
    int at = (int) Math.floor(state.twin().position());
    return timeline.picture(Math.min(at, timeline.size() - 1));
  }
}
