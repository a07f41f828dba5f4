package interleave.golang.code;

import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// One instruction. Operands are register numbers in the frame's windows; whether a register is in
/// the long or the ref bank follows from the instruction: names ending in `L` or `R` say it for the
/// value they move, everything about strings, slices, maps, pointers, channels is in the ref bank,
/// indices, lengths, conditions and counts in the long bank. A destination of -1 drops the result.
/// Targets are indices into the function's code.
///
/// Instructions that can panic do so as the Go runtime does, with its texts, at their position.
public sealed interface Instr {

  // Control

  /// Begins a stretch of straight code with so many statements; charges their cost to the P, and is
  /// where a goroutine can be preempted.
  record Tick(int statements) implements Instr {}

  record Jump(int target) implements Instr {}

  record JumpIf(int condition, int target) implements Instr {}

  record JumpIfNot(int condition, int target) implements Instr {}

  /// Signed comparison `a < b`.
  record JumpLess(int a, int b, int target) implements Instr {}

  /// Signed comparison `a <= b`.
  record JumpLessEqual(int a, int b, int target) implements Instr {}

  record JumpEqual(int a, int b, int target) implements Instr {}

  record JumpNotEqual(int a, int b, int target) implements Instr {}

  /// `a OP constant`, signed.
  record JumpCompareConst(Compare op, int a, long constant, int target) implements Instr {}

  // Moves and constants

  record MoveL(int dst, int src) implements Instr {}

  record MoveR(int dst, int src) implements Instr {}

  record ConstL(int dst, long value) implements Instr {}

  /// @param value a string (one `char` a byte), a `Complex`, or null
  record ConstR(int dst, Object value) implements Instr {}

  /// A fresh zero value of a struct or array type.
  record Zero(int dst, Type type) implements Instr {}

  /// A fresh copy of a struct or array.
  record Copy(int dst, int src) implements Instr {}

  /// Overwrites the struct or array in register `dst` with the contents of `src`, in place:
  /// pointers to it see the change. A null `dst` is a nil dereference.
  ///
  /// @param local whether `dst` is a variable that no other goroutine can reach
  record CopyInto(int dst, int src, boolean local) implements Instr {}

  // 64-bit integers (int, int64, uint64, uint: wrapping)

  record Add(int dst, int a, int b) implements Instr {}

  record AddConst(int dst, int a, long constant) implements Instr {}

  record Sub(int dst, int a, int b) implements Instr {}

  record Mul(int dst, int a, int b) implements Instr {}

  /// Any arithmetic: operands of `kind`, the result wrapped or rounded to it. Division by zero and
  /// negative shift counts panic. For shifts `b` is a count of kind `countKind`.
  record Arith(
      interleave.golang.syntax.Operator op,
      Type.Basic kind,
      int dst,
      int a,
      int b,
      Type.Basic countKind)
      implements Instr {}

  /// [Arith] with a constant on its right: never a zero divisor, and a shift count below 64.
  record ArithConst(
      interleave.golang.syntax.Operator op, Type.Basic kind, int dst, int a, long constant)
      implements Instr {}

  record AddF(int dst, int a, int b) implements Instr {}

  record SubF(int dst, int a, int b) implements Instr {}

  record MulF(int dst, int a, int b) implements Instr {}

  record DivF(int dst, int a, int b) implements Instr {}

  /// `-a` of `kind`.
  record Negate(Type.Basic kind, int dst, int a) implements Instr {}

  /// `^a` of `kind`.
  record Complement(Type.Basic kind, int dst, int a) implements Instr {}

  record Not(int dst, int a) implements Instr {}

  /// Between number kinds, as Go converts.
  record Convert(Type.Basic from, Type.Basic to, int dst, int a) implements Instr {}

  /// How to compare.
  enum Compare {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_EQUAL,
    GREATER,
    GREATER_EQUAL
  }

  /// Numbers of `kind` (also booleans for equality).
  record CompareL(Compare op, Type.Basic kind, int dst, int a, int b) implements Instr {}

  // Strings and complex numbers

  record CompareString(Compare op, int dst, int a, int b) implements Instr {}

  record Concat(int dst, int a, int b) implements Instr {}

  record StringLen(int dst, int string) implements Instr {}

  record StringIndex(int dst, int string, int index) implements Instr {}

  /// Conversions between strings and slices; for `RUNE_TO_STRING` the source is a long.
  record ConvertString(StringConversion kind, int dst, int src) implements Instr {}

  /// The conversions of [ConvertString]. What is made of a constant has no room for more.
  enum StringConversion {
    BYTES_TO_STRING,
    STRING_TO_BYTES,
    CONSTANT_TO_BYTES,
    RUNES_TO_STRING,
    STRING_TO_RUNES,
    CONSTANT_TO_RUNES,
    RUNE_TO_STRING
  }

  /// Decodes the rune at byte offset `offset` of `string`: its value into `rune` (long, may be -1)
  /// and its length in bytes into `width`.
  record DecodeRune(int rune, int width, int string, int offset) implements Instr {}

  /// `+ - * /` of complex numbers; `kind` COMPLEX64 rounds.
  record ComplexArith(interleave.golang.syntax.Operator op, Type.Basic kind, int dst, int a, int b)
      implements Instr {}

  record MakeComplex(Type.Basic kind, int dst, int real, int imaginary) implements Instr {}

  /// The real or imaginary part, a long register.
  record ComplexPart(int dst, int src, boolean imaginary) implements Instr {}

  /// Between complex64 and complex128.
  record ConvertComplex(Type.Basic to, int dst, int src) implements Instr {}

  // Equality of everything in the ref bank

  /// `a == b` for two values of one type; deep for structs, arrays and interfaces; panics on
  /// uncomparable dynamic types.
  record EqualR(Type type, int dst, int a, int b) implements Instr {}

  /// Whether a slice, map, channel, pointer, function or interface is nil.
  record IsNil(int dst, int a) implements Instr {}

  // Variables in cells, package variables

  /// A new cell that holds a zero or the value of `init` (-1: zero of `type`).
  ///
  /// @param name of the variable, for people
  record NewCell(int dst, int init, Type type, String name) implements Instr {}

  record LoadCellL(int dst, int cell) implements Instr {}

  record LoadCellR(int dst, int cell) implements Instr {}

  record StoreCellL(int cell, int src) implements Instr {}

  record StoreCellR(int cell, int src) implements Instr {}

  /// The cell of package variable `index` (also the pointer to it); for structs and arrays the
  /// value itself, which is its own address.
  record GlobalAddress(int dst, int index) implements Instr {}

  record LoadGlobalL(int dst, int index) implements Instr {}

  record LoadGlobalR(int dst, int index) implements Instr {}

  record StoreGlobalL(int index, int src) implements Instr {}

  record StoreGlobalR(int index, int src) implements Instr {}

  // Pointers. A pointer to a struct or array is the struct or array itself, see golang.value.

  /// Panics when the pointer is nil.
  record NilCheck(int pointer) implements Instr {}

  record LoadPointerL(int dst, int pointer) implements Instr {}

  record LoadPointerR(int dst, int pointer) implements Instr {}

  record StorePointerL(int pointer, int src) implements Instr {}

  record StorePointerR(int pointer, int src) implements Instr {}

  // Structs. `slot` is the field's place in its bank, see StructLayout. `local`: a variable that no
  // other goroutine can reach, never a shared access.

  record LoadFieldL(int dst, int struct, int slot, boolean local) implements Instr {}

  record LoadFieldR(int dst, int struct, int slot, boolean local) implements Instr {}

  record StoreFieldL(int struct, int slot, int src, boolean local) implements Instr {}

  record StoreFieldR(int struct, int slot, int src, boolean local) implements Instr {}

  /// The address of a field; of a field that is a struct or array, that value itself. Not an
  /// access.
  record FieldAddress(int dst, int struct, Bank bank, int slot) implements Instr {}

  // Slices and arrays

  record MakeSlice(int dst, Type.Slice type, int length, int capacity) implements Instr {}

  /// A new slice of exactly these elements, each in a register of the element type's bank; structs
  /// and arrays are taken over, not copied.
  record MakeSliceOf(int dst, Type.Slice type, int[] elements) implements Instr {}

  record SliceLen(int dst, int slice) implements Instr {}

  record SliceCap(int dst, int slice) implements Instr {}

  record LoadElementL(int dst, int slice, int index) implements Instr {}

  record LoadElementR(int dst, int slice, int index) implements Instr {}

  record StoreElementL(int slice, int index, int src) implements Instr {}

  record StoreElementR(int slice, int index, int src) implements Instr {}

  /// The address of an element of a slice; of an element that is a struct or array, that value.
  record ElementAddress(int dst, int slice, int index) implements Instr {}

  record LoadArrayL(int dst, int array, int index, boolean local) implements Instr {}

  record LoadArrayR(int dst, int array, int index, boolean local) implements Instr {}

  record StoreArrayL(int array, int index, int src, boolean local) implements Instr {}

  record StoreArrayR(int array, int index, int src, boolean local) implements Instr {}

  record ArrayAddress(int dst, int array, int index) implements Instr {}

  /// `src[low:high:max]`; registers of -1 are left out.
  ///
  /// @param unsigned which of the bounds are unsigned numbers of 64 bits: 1 for low, 2 for high, 4
  ///   for max
  record SliceOf(int dst, Sliced kind, int src, int low, int high, int max, int unsigned)
      implements Instr {}

  /// What [SliceOf] slices.
  enum Sliced {
    SLICE,
    STRING,
    ARRAY
  }

  record AppendL(int dst, Type.Slice type, int slice, int src) implements Instr {}

  record AppendR(int dst, Type.Slice type, int slice, int src) implements Instr {}

  /// `append(slice, tail...)`; `tail` may be a string for byte slices.
  record AppendSlice(int dst, Type.Slice type, int slice, int tail, boolean tailIsString)
      implements Instr {}

  /// `copy(to, from)`; the count goes to `dst`.
  record CopySlice(int dst, int to, int from, boolean fromString) implements Instr {}

  /// `clear(slice)`.
  record ClearSlice(Type.Slice type, int slice) implements Instr {}

  /// To an array or pointer to an array of `length`; a shorter slice panics. The result shares the
  /// slice's memory when `pointer`, else it is a copy.
  record SliceToArray(int dst, int slice, long length, boolean pointer) implements Instr {}

  // Maps. Keys and values are in the bank of their type.

  record MakeMap(int dst, Type.Map type, int hint) implements Instr {}

  record MapLen(int dst, int map) implements Instr {}

  /// `dst = map[key]`, with `ok` (-1: not wanted); a struct value is a fresh copy.
  ///
  /// @param toAppend for `map[key] = append(map[key], …)`: Go finds the entry once, and makes it if
  ///   need be, so that the map is written here already
  record LoadMap(int dst, int ok, Type.Map type, int map, int key, boolean toAppend)
      implements Instr {}

  /// A struct or array is copied, as key and as value.
  record StoreMap(Type.Map type, int map, int key, int src) implements Instr {}

  record DeleteMap(Type.Map type, int map, int key) implements Instr {}

  record ClearMap(int map) implements Instr {}

  /// An iterator over a map, starting where the schedule decides.
  record MapRange(int dst, Type.Map type, int map) implements Instr {}

  /// The next entry, or a jump to `end`. Registers of -1 are not wanted.
  record MapNext(int iterator, Type.Map type, int key, int value, int end) implements Instr {}

  // Interfaces

  /// @param type the dynamic type; `src` is in its bank
  record MakeInterface(int dst, Type type, int src) implements Instr {}

  /// `src.(type)` for a concrete type; without `ok` (-1) a failure panics.
  ///
  /// @param from the static type of `src`, for the message
  record AssertConcrete(int dst, int ok, Type type, int src, Type from) implements Instr {}

  /// `src.(type)` for an interface type.
  record AssertInterface(int dst, int ok, Type type, int src, Type from) implements Instr {}

  /// Whether the dynamic type of `src` is `type`, or implements it when that is an interface.
  record TypeIs(int dst, Type type, int src) implements Instr {}

  // Functions

  /// @param captured registers of what it captures: longs and refs, in the order of the callee's
  ///   registers behind its parameters
  record MakeClosure(int dst, Function function, int[] longs, int[] refs) implements Instr {}

  /// Arguments start at `longBase` and `refBase` of this frame's windows, see [Function].
  record Call(Function function, int longBase, int refBase) implements Instr {}

  record CallClosure(int closure, int longBase, int refBase) implements Instr {}

  /// Calls a method of the dynamic type of `receiver`, looked up in [Program#interfaceMethod]. The
  /// machine itself puts the receiver into ref `refBase`: a value of the ref bank as it is (structs
  /// and arrays as a copy), a value of the long bank still boxed in its interface. The other
  /// arguments start at long `longBase` and ref `refBase + 1`.
  record CallInterface(int receiver, String method, int longBase, int refBase) implements Instr {}

  /// A function written in Java.
  ///
  /// The predeclared `print` and `println` are natives of these names too; their parameters' types
  /// are those of the arguments.
  record CallNative(NativeFunction function, int longBase, int refBase) implements Instr {}

  record Return() implements Instr {}

  record ReturnL(int src) implements Instr {}

  record ReturnR(int src) implements Instr {}

  record ReturnMany(int[] longs, int[] refs) implements Instr {}

  /// Runs the frame's deferred calls, last first, before the code goes on.
  record RunDefers() implements Instr {}

  /// Defers a call of a closure without parameters.
  record Defer(int closure) implements Instr {}

  /// A handle on this frame, a ref, through which [DeferIn] adds to its deferred calls: the body of
  /// a loop over a function is a function of its own, but its defers belong to the function around
  /// it.
  record DeferTarget(int dst) implements Instr {}

  /// Defers a call of a closure without parameters in the frame that `target` stands for.
  record DeferIn(int target, int closure) implements Instr {}

  /// `recover()`: an interface.
  record Recover(int dst) implements Instr {}

  /// `panic(value)`: an interface.
  record Panic(int value) implements Instr {}

  /// Panics with a runtime error of this text; for what the compiler knows will fail.
  record Fail(String message) implements Instr {}

  // What other goroutines notice

  /// Starts a goroutine that calls a closure without parameters; a nil closure is the fatal error
  /// `go of nil func value`.
  record Go(int closure) implements Instr {}

  /// @param size register, -1 for an unbuffered channel
  /// @param label what the source calls the channel; empty when unknown
  /// @param indices the variables that say which of several it is
  record MakeChan(int dst, Type.Chan type, int size, String label, List<Index> indices)
      implements Instr {}

  /// A variable in a label: in `chs[i]` it is `i`, whose value takes its place when the program
  /// runs.
  ///
  /// @param words what the label has for it: `[i]`
  /// @param register the variable's
  /// @param cell whether that holds the variable's cell
  record Index(String words, int register, boolean cell) {}

  record Send(int channel, Bank bank, int src) implements Instr {}

  /// `dst` is in `bank`, `ok` (-1: not wanted) a long.
  record Receive(int dst, int ok, Bank bank, int channel) implements Instr {}

  record Close(int channel) implements Instr {}

  record ChanLen(int dst, int channel) implements Instr {}

  record ChanCap(int dst, int channel) implements Instr {}

  /// Waits for one of the cases and puts its index into `chosen`; -1 for the default.
  record Select(int chosen, List<Case> cases, boolean hasDefault) implements Instr {
    public Select {
      cases = List.copyOf(cases);
    }

    /// @param value what to send, or where to put what is received (-1: dropped)
    /// @param ok register for the second result of a receive; -1: not wanted
    public record Case(boolean send, int channel, Bank bank, int value, int ok, Pos pos) {}
  }

  /// Names what is in a register, so that its locks and variables can be called after it.
  ///
  /// @param indices the variables in the label
  /// @param index a register with the place among others of that name; -1 when it is the only one
  /// @param copy whether it is a copy of another one
  record Name(int ref, String label, List<Index> indices, int index, boolean copy)
      implements Instr {}
}
