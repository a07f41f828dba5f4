package interleave.ui.key;

import interleave.ui.text.Texts;

/// What else people look for who mean an action: words of other programs, and of other languages to
/// program in.
public final class OtherWords {

  private OtherWords() {}

  /// Separated by spaces; empty for an action that is called what it is.
  public static String of(Action action) {
    return switch (action) {
      case NEW -> Texts.of("otherWords.new");
      case OPEN, OPEN_FOLDER -> Texts.of("otherWords.open");
      case PICTURE -> Texts.of("otherWords.picture");
      case ANIMATION -> Texts.of("otherWords.animation");
      case HANDOUT -> Texts.of("otherWords.handout");
      case LIBRARY -> Texts.of("otherWords.library");
      case UNDO -> Texts.of("otherWords.undo");
      case REDO -> Texts.of("otherWords.redo");
      case TOGGLE_PLAY, RUN_EDITED -> Texts.of("otherWords.run");
      case PLAY_BACKWARD -> Texts.of("otherWords.backward");
      case NEXT, NEXT_BREAKPOINT -> Texts.of("otherWords.next");
      case WHAT_IF, EXPLORE -> Texts.of("otherWords.explore");
      case BLACK -> Texts.of("otherWords.black");
      case PRESENT -> Texts.of("otherWords.present");
      case COMPARE -> Texts.of("otherWords.compare");
      case FIT -> Texts.of("otherWords.fit");
      case THEME -> Texts.of("otherWords.theme");
      case LARGER, SMALLER, NORMAL_SIZE -> Texts.of("otherWords.size");
      case LEGEND -> Texts.of("otherWords.legend");
      case SHORTCUTS -> Texts.of("otherWords.shortcuts");
      case HELP, TOUR -> Texts.of("otherWords.help");
      case FIND -> Texts.of("otherWords.find");
      default -> "";
    };
  }
}
