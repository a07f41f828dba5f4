package interleave.golang.syntax;

import java.util.Set;

/// The names that mean something in every Go program, unless it declares them itself.
public final class Predeclared {

  public static final Set<String> TYPES =
      Set.of(
          "any",
          "bool",
          "byte",
          "comparable",
          "complex64",
          "complex128",
          "error",
          "float32",
          "float64",
          "int",
          "int8",
          "int16",
          "int32",
          "int64",
          "rune",
          "string",
          "uint",
          "uint8",
          "uint16",
          "uint32",
          "uint64",
          "uintptr");

  public static final Set<String> FUNCTIONS =
      Set.of(
          "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make",
          "max", "min", "new", "panic", "print", "println", "real", "recover");

  public static final Set<String> CONSTANTS = Set.of("true", "false", "iota", "nil");

  private Predeclared() {}
}
