/// Values of a running Go program, as they lie in registers and memory.
///
/// | Go | register | what it is |
/// |----|----------|------------|
/// | bool, integers, floats | long | see [interleave.golang.code] |
/// | string | ref | `String`, one `char` (0 to 255) a byte |
/// | complex | ref | [interleave.golang.code.Complex] |
/// | struct | ref | [interleave.golang.value.StructValue], owned by its one variable |
/// | array | ref | a [interleave.golang.value.Store], owned by its one variable |
/// | pointer to struct or array | ref | that struct or array itself, or null |
/// | other pointers | ref | a [interleave.golang.value.Pointer], or null |
/// | slice | ref | [interleave.golang.value.SliceValue], or null |
/// | map | ref | [interleave.golang.value.MapValue], or null |
/// | interface | ref | [interleave.golang.value.InterfaceValue], or null |
/// | function | ref | [interleave.golang.value.Closure], or null |
/// | channel | ref | `golang.run.Chan`, or null |
///
/// *Imports:* `base`, `engine.event`, `golang.types`, `golang.code`.
///
/// *Invariant:* assigning a struct or array copies it; two registers never share one unless one of
/// them is a pointer.
package interleave.golang.value;
