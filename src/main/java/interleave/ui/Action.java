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
  RENAME(Group.FILE, "Rename the scenario…", "Shift+F2"),
  EXPORT(Group.FILE, "Export as one file…", "Shortcut+E"),
  PICTURE(Group.FILE, "Export the picture…", "Shift+Shortcut+E"),
  SAVE_SCHEDULE(Group.FILE, "Save the schedule…"),
  REPLAY(Group.FILE, "Replay a schedule…"),
  LIBRARY(Group.FILE, "Library", "H"),
  WATCH_FOLDER(Group.FILE, "Watch a folder…"),
  QUIT(Group.FILE, "Quit", "Shortcut+Q"),

  UNDO(Group.EDIT, "Take the last jump back", "Shortcut+Z"),
  REDO(Group.EDIT, "Jump again", "Shortcut+Y", "Shift+Shortcut+Z"),
  EDIT(Group.EDIT, "Edit the code", "F2", "E"),
  RUN_EDITED(Group.EDIT, "Run the edited code", "Shortcut+Enter"),
  FORMAT(Group.EDIT, "Format the code", "Shift+Shortcut+F"),
  REVERT(Group.EDIT, "Revert to original"),
  ADD_CUE(Group.EDIT, "Add a cue here…", "A"),

  TOGGLE_PLAY(Group.PLAY, "Play / pause", "Space", "K"),
  RESTART(Group.PLAY, "Restart", "R"),
  FASTER(Group.PLAY, "Faster", "Plus", "Equals", "Add"),
  SLOWER(Group.PLAY, "Slower", "Minus", "Subtract"),
  NEXT_BREAKPOINT(Group.PLAY, "Run on to the next breakpoint", "F9"),
  PREVIOUS_BREAKPOINT(Group.PLAY, "Run back to the previous breakpoint", "Shift+F9"),
  WATCH(Group.PLAY, "Breakpoint at what is selected on / off", "Shift+B"),
  CHOOSE(Group.PLAY, "Choose as Go would, when asked", "Enter"),
  LET_GO(Group.PLAY, "Let Go decide the rest", "D"),
  WHAT_IF(Group.PLAY, "Run another goroutine from here", "W"),
  STOP(Group.PLAY, "Stop the run", "Shortcut+Period"),

  NEXT(Group.GO, "Next event", "Right", "F8"),
  PREVIOUS(Group.GO, "Previous event", "Left", "Shift+F8"),
  NEXT_SELECTED(Group.GO, "Next event of the selected goroutine", "Shift+Right"),
  PREVIOUS_SELECTED(Group.GO, "Previous event of the selected goroutine", "Shift+Left"),
  NEXT_CUE(Group.GO, "Next cue or communication", "Page_Down", "Close_Bracket"),
  PREVIOUS_CUE(Group.GO, "Previous cue or communication", "Page_Up", "Open_Bracket"),
  FIRST(Group.GO, "First event", "Home"),
  LAST(Group.GO, "Last event", "End"),
  GO_TO(Group.GO, "Go to an event…", "G"),
  NEXT_GOROUTINE(Group.GO, "Select the next goroutine", "Down"),
  PREVIOUS_GOROUTINE(Group.GO, "Select the previous goroutine", "Up"),
  CUES(Group.GO, "Overview of the cues", "O"),
  BOOKMARK(Group.GO, "Bookmark on / off", "M"),
  NAME_BOOKMARK(Group.GO, "Name the bookmark…", "Shortcut+M"),
  BOOKMARKS(Group.GO, "Bookmarks…", "Shift+M"),
  FIND(Group.GO, "Find events", "Shortcut+F"),
  NEXT_MATCH(Group.GO, "Next event found", "F3"),
  PREVIOUS_MATCH(Group.GO, "Previous event found", "Shift+F3"),

  PRESENT(Group.PRESENT, "Presenter mode on / off", "F5"),
  SPEAKER(Group.PRESENT, "Speaker's view: next cue, notes, clock", "N"),
  TYPE(Group.PRESENT, "Type for a seminar / a hall", "T"),
  CODE(Group.PRESENT, "Code beside the stage", "C"),
  BLACK(Group.PRESENT, "Black screen", "B", "Period"),
  POINTER(Group.PRESENT, "Laser pointer", "L"),
  SPOTLIGHT(Group.PRESENT, "Spotlight", "S"),
  MAGNIFIER(Group.PRESENT, "Magnifier", "X"),

  FIT(Group.VIEW, "Fit the stage", "Z"),
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
    EDIT("Edit"),
    PLAY("Play"),
    GO("Go"),
    PRESENT("Present"),
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
      case SAVE,
          EXPORT,
          LIBRARY,
          QUIT,
          EDIT,
          ADD_CUE,
          FASTER,
          NEXT_BREAKPOINT,
          CHOOSE,
          STOP,
          NEXT_CUE,
          FIRST,
          NEXT_GOROUTINE,
          CUES,
          FIND,
          TYPE,
          BLACK,
          THEME,
          LARGER,
          PALETTE,
          REFERENCE,
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
    return String.join(", ", told());
  }

  /// The names of the keys people are told about.
  List<String> told() {
    return keys.stream().map(KeyNames::of).distinct().limit(2).toList();
  }
}
