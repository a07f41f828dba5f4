package interleave.conformance.fuzz;

import java.util.List;

/// The types that generated programs use.
sealed interface GoType {
  /// How the type is written.
  String text();

  /// Types with literals and operators of their own.
  enum Basic implements GoType {
    INT("int", 63, true),
    INT8("int8", 7, true),
    INT16("int16", 15, true),
    INT32("int32", 31, true),
    INT64("int64", 63, true),
    UINT8("uint8", 8, false),
    UINT16("uint16", 16, false),
    UINT32("uint32", 32, false),
    UINT64("uint64", 64, false),
    FLOAT64("float64", 0, true),
    STRING("string", 0, false),
    BOOL("bool", 0, false);

    static final List<Basic> INTEGERS =
        List.of(INT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64);
    static final List<Basic> ALL = List.of(values());
    static final List<Basic> ORDERED = ALL.stream().filter(basic -> basic != BOOL).toList();
    static final List<Basic> KEYS = List.of(INT, STRING, UINT8);

    private final String text;

    /// Bits of the magnitude; 0 for what is no integer.
    final int bits;

    final boolean signed;

    Basic(String text, int bits, boolean signed) {
      this.text = text;
      this.bits = bits;
      this.signed = signed;
    }

    boolean isInteger() {
      return bits > 0;
    }

    @Override
    public String text() {
      return text;
    }
  }

  record Slice(GoType element) implements GoType {
    @Override
    public String text() {
      return "[]" + element.text();
    }
  }

  record Array(int length, GoType element) implements GoType {
    @Override
    public String text() {
      return "[" + length + "]" + element.text();
    }
  }

  record MapOf(Basic key, GoType value) implements GoType {
    @Override
    public String text() {
      return "map[" + key.text() + "]" + value.text();
    }
  }

  record Field(String name, GoType type) {}

  /// A declared struct. It has the methods `weigh() int` and `poke(int)`.
  record Struct(String name, List<Field> fields) implements GoType {
    @Override
    public String text() {
      return name;
    }
  }

  record Pointer(Struct to) implements GoType {
    @Override
    public String text() {
      return "*" + to.text();
    }
  }

  /// The empty interface, or `weigher`, which every pointer to a struct implements.
  enum Interface implements GoType {
    ANY("any"),
    WEIGHER("weigher");

    private final String text;

    Interface(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
