package interleave.ui.key;

import interleave.ui.text.KeyNames;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Everything people can do by menu or key: the one source of the menus, the keyboard, the tooltips
/// and the sheet of shortcuts.
public enum Action {
  NEW(Group.FILE, Texts.of("action.new-from-clipboard"), "Shortcut+N"),
  OPEN(Group.FILE, Texts.of("action.open"), "Shortcut+O"),
  OPEN_FOLDER(Group.FILE, Texts.of("action.open-folder"), "Shift+Shortcut+O"),
  SAVE(Group.FILE, Texts.of("action.save"), "Shortcut+S"),
  SAVE_AS(Group.FILE, Texts.of("action.save-as"), "Shift+Shortcut+S"),
  RENAME(Group.FILE, Texts.of("action.rename-scenario"), "Shift+F2"),
  EXPORT(Group.FILE, Texts.of("action.export-as-one-file"), "Shortcut+E"),
  PICTURE(Group.FILE, Texts.of("action.export-picture"), "Shift+Shortcut+E"),
  ANIMATION(Group.FILE, Texts.of("action.export-animation")),
  HANDOUT(Group.FILE, Texts.of("action.export-handout")),
  SAVE_SCHEDULE(Group.FILE, Texts.of("action.save-schedule")),
  REPLAY(Group.FILE, Texts.of("action.replay-schedule")),
  LIBRARY(Group.FILE, Texts.of("action.library"), "H"),
  WATCH_FOLDER(Group.FILE, Texts.of("action.watch-folder")),
  QUIT(Group.FILE, Texts.of("action.quit"), "Shortcut+Q"),

  UNDO(Group.EDIT, Texts.of("action.take-last-jump-back"), "Shortcut+Z"),
  REDO(Group.EDIT, Texts.of("action.jump-again"), "Shortcut+Y", "Shift+Shortcut+Z"),
  EDIT(Group.EDIT, Texts.of("action.edit-code"), "F2", "E"),
  RUN_EDITED(Group.EDIT, Texts.of("action.run-edited-code"), "Shortcut+Enter"),
  FORMAT(Group.EDIT, Texts.of("action.format-code"), "Shift+Shortcut+F"),
  REVERT(Group.EDIT, Texts.of("action.revert-original")),
  ADD_CUE(Group.EDIT, Texts.of("action.add-cue-here"), "A"),

  TOGGLE_PLAY(Group.PLAY, Texts.of("action.play-pause"), "Space", "K"),
  PLAY_BACKWARD(Group.PLAY, Texts.of("action.play-backward"), "Shift+Space", "Shift+K"),
  RESTART(Group.PLAY, Texts.of("action.restart"), "R"),
  FASTER(Group.PLAY, Texts.of("action.faster"), "Plus", "Equals", "Add"),
  SLOWER(Group.PLAY, Texts.of("action.slower"), "Minus", "Subtract"),
  NEXT_BREAKPOINT(Group.PLAY, Texts.of("action.run-on-next-breakpoint"), "F9"),
  PREVIOUS_BREAKPOINT(Group.PLAY, Texts.of("action.run-back-previous-breakpoint"), "Shift+F9"),
  LINE_BREAKPOINT(Group.PLAY, Texts.of("action.breakpoint-at-line"), "Shortcut+B"),
  EDIT_BREAKPOINT(Group.PLAY, Texts.of("action.condition-of-breakpoint"), "Shift+Shortcut+B"),
  BREAKPOINTS(Group.PLAY, Texts.of("action.breakpoints"), "Shortcut+F8"),
  WATCH(Group.PLAY, Texts.of("action.breakpoint-at-what-selected"), "Shift+B"),
  CHOOSE(Group.PLAY, Texts.of("action.choose-as-go-would"), "Enter"),
  LET_GO(Group.PLAY, Texts.of("action.let-go-decide-rest"), "D"),
  WHAT_IF(Group.PLAY, Texts.of("action.run-another-goroutine-from"), "W"),
  EXPLORE(Group.PLAY, Texts.of("action.every-way-can-end"), "Shift+W"),
  STOP(Group.PLAY, Texts.of("action.stop-run"), "Shortcut+Period"),

  NEXT(Group.GO, Texts.of("action.next-event"), "Right", "F8"),
  PREVIOUS(Group.GO, Texts.of("action.previous-event"), "Left", "Shift+F8"),
  NEXT_SELECTED(Group.GO, Texts.of("action.next-event-selected-goroutine"), "Shift+Right"),
  PREVIOUS_SELECTED(Group.GO, Texts.of("action.previous-event-selected-goroutine"), "Shift+Left"),
  NEXT_CUE(Group.GO, Texts.of("action.next-cue-or-communication"), "Page_Down", "Close_Bracket"),
  PREVIOUS_CUE(
      Group.GO, Texts.of("action.previous-cue-or-communication"), "Page_Up", "Open_Bracket"),
  FIRST(Group.GO, Texts.of("action.first-event"), "Home"),
  LAST(Group.GO, Texts.of("action.last-event"), "End"),
  GO_TO(Group.GO, Texts.of("action.go-an-event"), "G"),
  NEXT_GOROUTINE(Group.GO, Texts.of("action.select-next-goroutine"), "Down"),
  PREVIOUS_GOROUTINE(Group.GO, Texts.of("action.select-previous-goroutine"), "Up"),
  NEXT_OBJECT(Group.GO, Texts.of("action.select-next-object"), "Shift+Down"),
  PREVIOUS_OBJECT(Group.GO, Texts.of("action.select-previous-object"), "Shift+Up"),
  CUES(Group.GO, Texts.of("action.overview-cues"), "O"),
  BOOKMARK(Group.GO, Texts.of("action.bookmark-on-off"), "M"),
  NAME_BOOKMARK(Group.GO, Texts.of("action.name-bookmark"), "Shortcut+M"),
  BOOKMARKS(Group.GO, Texts.of("action.bookmarks"), "Shift+M"),
  FIND(Group.GO, Texts.of("action.find-events"), "Shortcut+F"),
  NEXT_MATCH(Group.GO, Texts.of("action.next-event-found"), "F3"),
  PREVIOUS_MATCH(Group.GO, Texts.of("action.previous-event-found"), "Shift+F3"),

  PRESENT(Group.PRESENT, Texts.of("action.presenter-mode-on-off"), "F5", "Shift+F5"),
  SPEAKER(Group.PRESENT, Texts.of("action.speaker-s-view-next"), "N"),
  TYPE(Group.PRESENT, Texts.of("action.type-seminar-hall"), "T"),
  CODE(Group.PRESENT, Texts.of("action.code-beside-stage"), "C"),
  BLACK(Group.PRESENT, Texts.of("action.black-screen"), "B", "Period"),
  POINTER(Group.PRESENT, Texts.of("action.laser-pointer"), "L"),
  SPOTLIGHT(Group.PRESENT, Texts.of("action.spotlight"), "S"),
  MAGNIFIER(Group.PRESENT, Texts.of("action.magnifier"), "X"),

  COMPARE(Group.VIEW, Texts.of("action.compare-with-node-js"), "J"),
  FIT(Group.VIEW, Texts.of("action.fit-stage"), "Z"),
  FULL_SCREEN(Group.VIEW, Texts.of("action.full-screen"), "F11", "F"),
  THEME(Group.VIEW, Texts.of("action.dark-light"), "Shortcut+T"),
  LARGER(Group.VIEW, Texts.of("action.larger"), "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
  SMALLER(Group.VIEW, Texts.of("action.smaller"), "Shortcut+Minus", "Shortcut+Subtract"),
  NORMAL_SIZE(Group.VIEW, Texts.of("action.normal-size"), "Shortcut+0"),
  NEXT_PANE(Group.VIEW, Texts.of("action.next-part-window"), "F6"),
  PREVIOUS_PANE(Group.VIEW, Texts.of("action.previous-part-window"), "Shift+F6"),
  NEXT_FILE(Group.VIEW, Texts.of("action.next-file"), "Shortcut+Page_Down"),
  PREVIOUS_FILE(Group.VIEW, Texts.of("action.previous-file"), "Shortcut+Page_Up"),
  PALETTE(Group.VIEW, Texts.of("action.find-an-action-or"), "Shortcut+K"),

  HELP(Group.HELP, Texts.of("action.help-on-one-page"), "F1"),
  TOUR(Group.HELP, Texts.of("action.tour-window")),
  REFERENCE(Group.HELP, Texts.of("action.reference-what-use-when")),
  LEGEND(Group.HELP, Texts.of("action.what-the-marks-mean")),
  SHORTCUTS(Group.HELP, Texts.of("action.keyboard-shortcuts"), "Shift+Slash"),
  ABOUT(Group.HELP, Texts.of("action.about-interleave"));

  /// The menu an action stands in.
  public enum Group {
    FILE(Texts.of("action.file")),
    EDIT(Texts.of("action.edit")),
    PLAY(Texts.of("action.play")),
    GO(Texts.of("action.go")),
    PRESENT(Texts.of("action.present")),
    VIEW(Texts.of("action.view")),
    HELP(Texts.of("action.help"));

    public final String text;

    Group(String text) {
      this.text = text;
    }
  }

  public final Group group;
  public final String text;
  public final List<KeyCodeCombination> keys;

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
  public boolean begins() {
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
          NEXT_PANE,
          NEXT_FILE,
          PALETTE,
          REFERENCE,
          LEGEND,
          ABOUT ->
          true;
      default -> false;
    };
  }

  /// `Play / pause (Space, K)`, for tooltips.
  public String hint() {
    return keys.isEmpty() ? text : text + " (" + keyText() + ")";
  }

  /// `Space, K`; the keys people are told about.
  public String keyText() {
    return String.join(", ", told());
  }

  /// The names of the keys people are told about.
  List<String> told() {
    return keys.stream().map(KeyNames::of).distinct().limit(2).toList();
  }
}
