/// Go's type checker: types, constants, scopes, and what it found out about every expression.
///
/// *Imports:* `base`, `source`, `golang.syntax`.
///
/// *Invariant:* identical types are `equals`; a [interleave.golang.types.Type.Named] type is only
/// equal to itself, and instantiating one generic type twice with equal arguments gives the same
/// object. Messages are those of Go's compiler, at its places.
package interleave.golang.types;
