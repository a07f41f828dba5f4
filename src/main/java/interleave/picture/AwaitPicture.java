package interleave.picture;

import interleave.source.Pos;

/// An async function that has left the stack at an `await`, or a generator at a `yield`.
///
/// @param activation this call of it
/// @param function as a stack trace names it
/// @param promise what it waits for; 0 for a generator
/// @param pos where it will go on
public record AwaitPicture(int activation, String function, int promise, Pos pos) {}
