package interleave.golang.types;

import interleave.source.Pos;

/// Where the checker is: what surrounds the piece of program it looks at.
final class Env {

  final FileContext file;

  /// The package-level declaration being checked; null outside.
  final Declared decl;

  Scope scope;

  /// Value of `iota`; null outside constant declarations.
  Constant iota;

  /// Where errors in a repeated constant expression are reported.
  Pos errorPos = Pos.NONE;

  boolean inTypeParameters;

  /// How many interface types are being read, one inside the other.
  int interfaceDepth;

  /// Null outside functions.
  Body body;

  boolean hasCallOrReceive;

  Env(FileContext file, Declared decl, Scope scope) {
    this.file = file;
    this.decl = decl;
    this.scope = scope;
  }

  /// A copy whose changes stay its own.
  Env copy() {
    Env copy = new Env(file, decl, scope);
    copy.iota = iota;
    copy.errorPos = errorPos;
    copy.inTypeParameters = inTypeParameters;
    copy.body = body;
    copy.hasCallOrReceive = hasCallOrReceive;
    return copy;
  }
}
