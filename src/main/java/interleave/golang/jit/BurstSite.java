package interleave.golang.jit;

import interleave.engine.event.Repeated;
import interleave.source.Pos;

/// Where in generated code an operation of a burst is.
///
/// @param kind of its event
/// @param pos the place in the source that the event tells
/// @param hash a number that tells most sites of a program apart, the same in every run
public record BurstSite(Repeated kind, Pos pos, int hash) {

  static BurstSite of(Repeated kind, Pos pos) {
    return new BurstSite(kind, pos, 31 * pos.line() + 1021 * pos.column() + 7 * kind.ordinal());
  }
}
