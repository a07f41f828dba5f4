package interleave.picture;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.source.Pos;

/// Something that waits for the thread, or has it.
///
/// @param job its number, from 1
/// @param label what will run, as the source calls it
/// @param promise the promise whose settling caused it; 0 for none
/// @param pos where it was caused
public record JobPicture(int job, JobKind kind, String label, int promise, Pos pos) {}
