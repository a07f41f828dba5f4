/// Bytecode for the Java virtual machine, made of Go functions that run often. HotSpot then
/// compiles each of them as if it were a Java method, instead of one loop that reads code.
///
/// The generated method works on the same frames as the interpreter: registers stay in the
/// goroutine's arrays, and a goroutine that has to stop says where and returns. So whoever looks at
/// a goroutine, copies it or goes on with it later need not know how it ran, and the two ways to
/// run can take turns in the middle of a function. [interleave.golang.jit.MethodBody] has the rules
/// of that; it does what the interpreter's loop does, instruction by instruction.
///
/// *Imports:* `golang.code`, `golang.value`. The classes of `golang.run` are known by name alone,
/// see [interleave.golang.jit.Names].
///
/// *Invariant:* events, steps, statements and costs are those of the interpreter, to the bit.
package interleave.golang.jit;
