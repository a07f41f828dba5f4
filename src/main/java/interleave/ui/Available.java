package interleave.ui;

import interleave.session.PlacedCue;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.key.Action;
import interleave.ui.text.Texts;
import java.util.function.BooleanSupplier;

/// Why an action can do nothing now, for menus and the palette to say. What can be done, as a rule,
/// has no reason; the keys work by themselves and do nothing where there is nothing to do.
final class Available {

  private final Session session;
  private final BooleanSupplier presenting;
  private final BooleanSupplier searching;

  /// @param presenting whether there is an audience
  /// @param searching whether events are looked for
  Available(Session session, BooleanSupplier presenting, BooleanSupplier searching) {
    this.session = session;
    this.presenting = presenting;
    this.searching = searching;
  }

  /// Empty when it can be done.
  String why(Action action) {
    SessionState state = session.state();
    return switch (action) {
      case SAVE, SAVE_AS, RENAME, EXPORT, REPLAY, RUN_EDITED, FORMAT, EXPLORE, LINE_BREAKPOINT ->
          unless(state.variant() != null, Texts.of("available.nothing-open"));
      case EDIT_BREAKPOINT, BREAKPOINTS ->
          unless(state.variant() != null, Texts.of("available.nothing-open"));
      case EDIT ->
          state.variant() == null
              ? Texts.of("available.nothing-open")
              : unless(!presenting.getAsBoolean(), Texts.of("available.not-while-presenting"));
      case REVERT -> unless(isChanged(state), Texts.of("available.nothing-changed"));
      case UNDO -> unless(session.canUndo(), Texts.of("available.no-jump"));
      case REDO -> unless(session.canRedo(), Texts.of("available.no-jump"));
      case NEXT_BREAKPOINT, PREVIOUS_BREAKPOINT ->
          unless(!state.breakpoints().isEmpty(), Texts.of("available.no-breakpoint"));
      case WATCH ->
          unless(
              !(state.selection() instanceof Selection.Nothing),
              Texts.of("available.nothing-selected"));
      case NEXT_SELECTED, PREVIOUS_SELECTED ->
          unless(
              state.selection() instanceof Selection.Task,
              Texts.of("available.no-goroutine-selected"));
      case CHOOSE, LET_GO -> unless(isAsked(state), Texts.of("available.nobody-asked"));
      case STOP -> unless(isBusy(state), Texts.of("available.nothing-running"));
      case CUES -> unless(hasCues(state), Texts.of("available.no-cues"));
      case BOOKMARKS -> unless(!state.bookmarks().isEmpty(), Texts.of("available.no-bookmark"));
      case NEXT_MATCH, PREVIOUS_MATCH ->
          unless(searching.getAsBoolean(), Texts.of("available.nothing-searched"));
      case TYPE, BLACK, POINTER, SPOTLIGHT, MAGNIFIER ->
          unless(presenting.getAsBoolean(), Texts.of("available.while-presenting"));
      case CODE ->
          unless(
              presenting.getAsBoolean() || state.twin() != null,
              Texts.of("available.while-presenting-or-comparing"));
      case COMPARE -> unless(state.canCompare(), Texts.of("available.no-twin"));
      case NEXT_FILE, PREVIOUS_FILE ->
          unless(state.files().size() > 1, Texts.of("available.one-file"));
      case NEXT_PANE, PREVIOUS_PANE ->
          unless(!presenting.getAsBoolean(), Texts.of("available.not-while-presenting"));
      case PICTURE,
          ANIMATION,
          HANDOUT,
          SAVE_SCHEDULE,
          ADD_CUE,
          TOGGLE_PLAY,
          PLAY_BACKWARD,
          RESTART,
          NEXT,
          PREVIOUS,
          NEXT_CUE,
          PREVIOUS_CUE,
          FIRST,
          LAST,
          GO_TO,
          NEXT_GOROUTINE,
          PREVIOUS_GOROUTINE,
          NEXT_OBJECT,
          PREVIOUS_OBJECT,
          BOOKMARK,
          NAME_BOOKMARK,
          FIND,
          WHAT_IF,
          FIT ->
          unless(state.timeline() != null, Texts.of("available.nothing-recorded"));
      default -> "";
    };
  }

  private static String unless(boolean possible, String reason) {
    return possible ? "" : reason;
  }

  /// Whether there is something to go back from.
  private static boolean isChanged(SessionState state) {
    if (state.variant() == null) {
      return false;
    }
    boolean cues =
        state
            .document()
            .original()
            .flatMap(original -> original.variant(state.variant().name()))
            .filter(variant -> !variant.cues().equals(state.variant().cues()))
            .isPresent();
    return state.isEdited() || cues;
  }

  private static boolean isAsked(SessionState state) {
    return state.phase() == SessionState.Phase.ASKING || state.question() != null;
  }

  private static boolean isBusy(SessionState state) {
    return state.phase() == SessionState.Phase.RUNNING
        || state.phase() == SessionState.Phase.COMPILING
        || state.timeline() != null
            && state.hits().in() == state.timeline()
            && !state.hits().isWhole();
  }

  private static boolean hasCues(SessionState state) {
    return state.cues().stream().anyMatch(PlacedCue::isPlaced);
  }
}
