/// The front door to Go: sources in, diagnostics or a machine out.
///
/// *Imports:* `base`, `source`, `engine`, and all packages below `golang`.
///
/// *Invariant:* whatever the sources are, compiling them ends in a program or in diagnostics, never
/// in an exception.
package interleave.golang;
