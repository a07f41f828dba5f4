/// What `go test` looks for in a package before it runs its tests: the mistakes that Go's vet finds
/// with hardly a false alarm. A program with one of them compiles, but its tests are not run.
///
/// *Imports:* `source`, `golang.syntax`, `golang.types`.
///
/// *Invariant:* findings have vet's words, places and order, check by check.
package interleave.golang.vet;
