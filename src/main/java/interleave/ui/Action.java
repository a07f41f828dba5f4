package interleave.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Everything people can do by menu or key: the one source of the menus, the keyboard, the tooltips
/// and the sheet of shortcuts.
enum Action {
  NEW(Group.FILE, "New from clipboard", "Shortcut+N"),
  OPEN(Group.FILE, "Open…", "Shortcut+O"),
  SAVE(Group.FILE, "Save", "Shortcut+S"),
  SAVE_AS(Group.FILE, "Save as…", "Shift+Shortcut+S"),
  EXPORT(Group.FILE, "Export as one file…"),
  LIBRARY(Group.FILE, "Library", "H"),
  WATCH_FOLDER(Group.FILE, "Watch a folder…"),
  PICTURE(Group.FILE, "Export the picture…", "Shift+Shortcut+E"),
  SAVE_SCHEDULE(Group.FILE, "Save the schedule…"),
  REPLAY(Group.FILE, "Replay a schedule…"),
  EDIT(Group.FILE, "Edit the code", "Shortcut+E"),
  RUN_EDITED(Group.FILE, "Run the edited code", "Shortcut+Enter"),
  FORMAT(Group.FILE, "Format the code", "Shift+Shortcut+F"),
  ADD_CUE(Group.FILE, "Add a cue here…", "A"),
  REVERT(Group.FILE, "Revert to original"),
  STOP(Group.FILE, "Stop the run", "Shortcut+Period"),
  QUIT(Group.FILE, "Quit", "Shortcut+Q"),

  TOGGLE_PLAY(Group.PLAY, "Play / pause", "Space", "K"),
  NEXT(Group.PLAY, "Next event", "Right", "F8"),
  PREVIOUS(Group.PLAY, "Previous event", "Left", "Shift+F8"),
  NEXT_SELECTED(Group.PLAY, "Next event of the selected goroutine", "Shift+Right"),
  PREVIOUS_SELECTED(Group.PLAY, "Previous event of the selected goroutine", "Shift+Left"),
  NEXT_CUE(Group.PLAY, "Next cue or communication", "Page_Down", "Close_Bracket"),
  PREVIOUS_CUE(Group.PLAY, "Previous cue or communication", "Page_Up", "Open_Bracket"),
  NEXT_GOROUTINE(Group.PLAY, "Select the next goroutine", "Down"),
  PREVIOUS_GOROUTINE(Group.PLAY, "Select the previous goroutine", "Up"),
  FIRST(Group.PLAY, "First event", "Home"),
  LAST(Group.PLAY, "Last event", "End"),
  NEXT_BREAKPOINT(Group.PLAY, "Run on to the next breakpoint", "F9"),
  PREVIOUS_BREAKPOINT(Group.PLAY, "Run back to the previous breakpoint", "Shift+F9"),
  FASTER(Group.PLAY, "Faster", "Plus", "Equals", "Add"),
  SLOWER(Group.PLAY, "Slower", "Minus", "Subtract"),
  RESTART(Group.PLAY, "Restart", "R"),
  GO_TO(Group.PLAY, "Go to an event…", "G"),
  WATCH(Group.PLAY, "Breakpoint at what is selected on / off", "Shift+B"),
  BOOKMARK(Group.PLAY, "Bookmark on / off", "M"),
  NAME_BOOKMARK(Group.PLAY, "Name the bookmark…", "Shortcut+M"),
  BOOKMARKS(Group.PLAY, "Bookmarks…", "Shift+M"),
  FIND(Group.PLAY, "Find events", "Shortcut+F"),
  NEXT_MATCH(Group.PLAY, "Next event found", "F3"),
  PREVIOUS_MATCH(Group.PLAY, "Previous event found", "Shift+F3"),
  CHOOSE(Group.PLAY, "Choose as Go would, when asked", "Enter"),
  LET_GO(Group.PLAY, "Let Go decide the rest", "D"),
  WHAT_IF(Group.PLAY, "Run another goroutine from here", "W"),
  UNDO(Group.PLAY, "Take the last jump back", "Shortcut+Z"),
  REDO(Group.PLAY, "Jump again", "Shortcut+Y"),

  FIT(Group.VIEW, "Fit the stage", "Z"),
  PRESENT(Group.VIEW, "Presenter mode on / off", "F5"),
  BLACK(Group.VIEW, "Black screen, when presenting", "B", "Period"),
  POINTER(Group.VIEW, "Laser pointer, when presenting", "L"),
  SPOTLIGHT(Group.VIEW, "Spotlight, when presenting", "S"),
  MAGNIFIER(Group.VIEW, "Magnifier, when presenting", "X"),
  TYPE(Group.VIEW, "Type for a seminar / a hall, when presenting", "T"),
  SPEAKER(Group.VIEW, "Speaker's view: next cue, notes, clock", "N"),
  CODE(Group.VIEW, "Code beside the stage, when presenting", "C"),
  CUES(Group.VIEW, "Overview of the cues", "O"),
  FULL_SCREEN(Group.VIEW, "Full screen", "F11", "F"),
  THEME(Group.VIEW, "Dark / light", "Shortcut+T"),
  LARGER(Group.VIEW, "Larger", "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
  SMALLER(Group.VIEW, "Smaller", "Shortcut+Minus", "Shortcut+Subtract"),
  NORMAL_SIZE(Group.VIEW, "Normal size", "Shortcut+0"),
  PALETTE(Group.VIEW, "Find an action or scenario…", "Shortcut+K"),

  HELP(Group.HELP, "Help on one page", "F1"),
  TOUR(Group.HELP, "Tour of the window"),
  REFERENCE(Group.HELP, "Reference: what to use when"),
  SHORTCUTS(Group.HELP, "Keyboard shortcuts", "Shift+Slash"),
  ABOUT(Group.HELP, "About Interleave");

  /// The menu an action stands in.
  enum Group {
    FILE("File"),
    PLAY("Play"),
    VIEW("View"),
    HELP("Help");

    final String text;

    Group(String text) {
      this.text = text;
    }
  }

  final Group group;
  final String text;
  final List<KeyCodeCombination> keys;

  Action(Group group, String text, String... keys) {
    this.group = group;
    this.text = text;
    this.keys = List.of(keys).stream().map(Action::combination).toList();
  }

  private static KeyCodeCombination combination(String spec) {
    String[] parts = spec.split("\\+");
    KeyCode code = KeyCode.valueOf(keyName(parts[parts.length - 1]));
    KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[parts.length - 1];
    for (int i = 0; i < modifiers.length; i++) {
      modifiers[i] =
          switch (parts[i]) {
            case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
            case "Shift" -> KeyCombination.SHIFT_DOWN;
            default -> throw new IllegalArgumentException(spec);
          };
    }
    return new KeyCodeCombination(code, modifiers);
  }

  private static String keyName(String part) {
    return part.length() == 1 && Character.isDigit(part.charAt(0))
        ? "DIGIT" + part
        : part.toUpperCase(java.util.Locale.ROOT);
  }

  /// Whether a line is drawn above it in its menu.
  boolean begins() {
    return switch (this) {
      case LIBRARY,
          EDIT,
          ADD_CUE,
          QUIT,
          NEXT,
          NEXT_CUE,
          FIRST,
          NEXT_BREAKPOINT,
          FASTER,
          BOOKMARK,
          FIND,
          CHOOSE,
          UNDO,
          THEME,
          PALETTE,
          ABOUT ->
          true;
      default -> false;
    };
  }

  /// `Play / pause (Space, K)`, for tooltips.
  String hint() {
    return keys.isEmpty() ? text : text + " (" + keyText() + ")";
  }

  /// `Space, K`; the keys people are told about.
  String keyText() {
    return String.join(", ", keys.stream().map(KeyNames::of).distinct().limit(2).toList());
  }
}
