package interleave.session;

import interleave.scenario.Cue;

/// A cue and where it is in a recording.
///
/// @param event index of its event; -1 when no event fits any more
/// @param problem why it finds no place, for people; empty when it has one
public record PlacedCue(Cue cue, int event, String problem) {

  public boolean isPlaced() {
    return event >= 0;
  }
}
