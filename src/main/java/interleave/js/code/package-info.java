/// Syntax tree to code for a stack machine.
///
/// *Imports:* `source`, `js.syntax`, `js.value` (for values that are constants).
///
/// A function becomes a [interleave.js.code.FunctionCode]: numbers, of which the first of each
/// instruction is an [interleave.js.code.Op]. Each call has registers: parameters, variables,
/// temporaries and the operands, all in one array, so that a call can be put aside at any place. A
/// variable that inner functions use lives in a cell.
///
/// *Invariant:* code is never changed and may be run by many machines.
/// [interleave.js.code.Resolver] decides once which variable each name means; the compilers only
/// ask.
package interleave.js.code;
