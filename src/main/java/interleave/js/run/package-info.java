/// The machine: runs code on an event loop in virtual time.
///
/// *Imports:* `source`, `engine`, `engine.event`, `engine.loop`, `js.syntax`, `js.code`,
/// `js.value`.
///
/// Calls of the program's functions are frames on the heap, linked from the innermost outwards. A
/// call that awaits or yields is taken off the stack with its registers and put back later. When
/// Java code calls a function of the program, [interleave.js.run.Interpreter] runs inside itself
/// until that function returns; nothing can await across such a border, because `await` and `yield`
/// leave their own function alone.
///
/// *Invariant:* one run is a function of the program and its settings. Time passes by statements
/// and by what natives say they take; when nothing can run, the clock jumps to the next timer.
package interleave.js.run;
