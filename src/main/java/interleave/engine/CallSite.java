package interleave.engine;

import interleave.source.Pos;

/// A place in a function that a task stands at, or has called the next one from.
///
/// @param function as the language names it in traces
/// @param pos [Pos#NONE] in functions without source
/// @param offset tells places on one line apart
/// @param library whether the function belongs to library code
public record CallSite(String function, Pos pos, int offset, boolean library) {}
