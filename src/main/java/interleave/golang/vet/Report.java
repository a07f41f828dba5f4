package interleave.golang.vet;

import interleave.source.Pos;

/// Takes what a check finds.
@FunctionalInterface
interface Report {
  void at(Pos pos, String message);
}
