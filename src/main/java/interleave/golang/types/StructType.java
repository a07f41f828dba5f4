package interleave.golang.types;

import java.util.List;

/// `struct { … }`.
///
/// @param fields in source order
public record StructType(List<Field> fields) implements Type {

  public StructType {
    fields = List.copyOf(fields);
  }

  /// @param pkg where it was declared: part of the identity of names that are not exported; null
  ///   for exported ones
  /// @param tag unquoted; empty when there is none
  public record Field(String name, Type type, boolean embedded, String tag, Symbol.Package pkg) {

    Field withType(Type newType) {
      return new Field(name, newType, embedded, tag, pkg);
    }
  }

  @Override
  public String toString() {
    return RuntimeText.of(this);
  }
}
