/// The front door: JavaScript in, diagnostics or a machine out.
///
/// *Imports:* `source`, `engine`, `js.syntax`, `js.code`, `js.value`, `js.run`, `js.lib`.
///
/// *Invariant:* what compiles runs the same each time. What Node.js would refuse is refused in its
/// words; what Interleave does not run is refused in words that say so.
package interleave.js;
