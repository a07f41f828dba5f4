package interleave.golang.types;

import interleave.golang.syntax.Expr;
import java.util.List;

/// A Go type. `toString` is the type as the compiler and `%T` write it with the package's name
/// (`main.T`, `[]int`, `map[string]*main.T`, `chan<- int`, `func(int) error`).
public sealed interface Type
    permits Type.Basic,
        Named,
        Type.Pointer,
        Type.Slice,
        Type.Array,
        Type.Map,
        Type.Chan,
        StructType,
        Signature,
        InterfaceType,
        Type.Tuple,
        TypeParam,
        Alias,
        Type.Union {

  /// The type this one is made of: itself, but for named types and type parameters.
  default Type underlying() {
    return this;
  }

  /// Predeclared types, one instance each.
  enum Basic implements Type {
    INVALID("invalid type"),
    BOOL("bool"),
    INT("int"),
    INT8("int8"),
    INT16("int16"),
    INT32("int32"),
    INT64("int64"),
    UINT("uint"),
    UINT8("uint8"),
    UINT16("uint16"),
    UINT32("uint32"),
    UINT64("uint64"),
    UINTPTR("uintptr"),
    FLOAT32("float32"),
    FLOAT64("float64"),
    COMPLEX64("complex64"),
    COMPLEX128("complex128"),
    STRING("string"),
    UNSAFE_POINTER("unsafe.Pointer"),
    UNTYPED_BOOL("untyped bool"),
    UNTYPED_INT("untyped int"),
    UNTYPED_RUNE("untyped rune"),
    UNTYPED_FLOAT("untyped float"),
    UNTYPED_COMPLEX("untyped complex"),
    UNTYPED_STRING("untyped string"),
    UNTYPED_NIL("untyped nil");

    private final String text;

    Basic(String text) {
      this.text = text;
    }

    public boolean isUntyped() {
      return compareTo(UNTYPED_BOOL) >= 0;
    }

    public boolean isInteger() {
      return compareTo(INT) >= 0 && compareTo(UINTPTR) <= 0
          || this == UNTYPED_INT
          || this == UNTYPED_RUNE;
    }

    public boolean isUnsigned() {
      return compareTo(UINT) >= 0 && compareTo(UINTPTR) <= 0;
    }

    public boolean isFloat() {
      return this == FLOAT32 || this == FLOAT64 || this == UNTYPED_FLOAT;
    }

    public boolean isComplex() {
      return this == COMPLEX64 || this == COMPLEX128 || this == UNTYPED_COMPLEX;
    }

    public boolean isNumeric() {
      return isInteger() || isFloat() || isComplex();
    }

    public boolean isString() {
      return this == STRING || this == UNTYPED_STRING;
    }

    public boolean isBoolean() {
      return this == BOOL || this == UNTYPED_BOOL;
    }

    /// Width in bits of a sized or machine-sized number type: 8 to 128; 0 for others.
    public int bits() {
      return switch (this) {
        case INT8, UINT8 -> 8;
        case INT16, UINT16 -> 16;
        case INT32, UINT32, FLOAT32 -> 32;
        case INT, INT64, UINT, UINT64, UINTPTR, FLOAT64, COMPLEX64 -> 64;
        case COMPLEX128 -> 128;
        default -> 0;
      };
    }

    @Override
    public String toString() {
      return text;
    }
  }

  record Pointer(Type element) implements Type {
    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  record Slice(Type element) implements Type {
    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  record Array(long length, Type element) implements Type {
    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  record Map(Type key, Type value) implements Type {
    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  record Chan(Expr.Direction direction, Type element) implements Type {
    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  /// The results of a call with more (or fewer) than one.
  ///
  /// @param names of the results, for messages only; may be empty
  record Tuple(List<Type> elements, List<String> names) implements Type {
    public Tuple {
      elements = List.copyOf(elements);
      names = List.copyOf(names);
    }

    public Tuple(List<Type> elements) {
      this(elements, List.of());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Tuple that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
      return elements.hashCode();
    }

    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }

  /// A constraint such as `~int | string`.
  record Union(List<Term> terms) implements Type {
    public Union {
      terms = List.copyOf(terms);
    }

    /// @param tilde whether all types with this underlying type are meant
    public record Term(boolean tilde, Type type) {}

    @Override
    public String toString() {
      return RuntimeText.of(this);
    }
  }
}
