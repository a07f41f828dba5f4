package interleave.session;

import interleave.scenario.Cue;

/// A cue and where it is in a recording.
///
/// @param event index of its event; -1 when no event fits any more
public record PlacedCue(Cue cue, int event) {

  public boolean isPlaced() {
    return event >= 0;
  }
}
