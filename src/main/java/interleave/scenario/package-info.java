/// Scenarios: a Go program to watch, what to say about it, and how it ends; read from and written
/// to JSON.
///
/// *Imports:* `base`, `source`, `engine.event`, and the JSON libraries.
///
/// *Invariant:* a [interleave.scenario.Scenario] is complete: it no longer refers to files. Reading
/// what was written gives an equal scenario.
package interleave.scenario;
