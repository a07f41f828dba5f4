/// Register code: what a checked program is compiled to, and the compiler that does it.
///
/// Each frame has two banks of registers. The **long** bank holds booleans (0 or 1), integers
/// (sign- or zero-extended to 64 bits; `uint64` as its bits) and floats (the bits of a `double`; a
/// `float32` is the `double` of the same value). The **ref** bank holds everything else: strings,
/// slices, maps, channels, pointers, functions, interfaces, structs, arrays, complex numbers.
///
/// *Imports:* `base`, `source`, `golang.syntax`, `golang.types`.
///
/// *Invariant:* code is immutable once linked. Everything another goroutine could notice (a channel
/// operation, a lock, a shared variable) is an instruction of its own, so that a goroutine can
/// stand before it.
package interleave.golang.code;
