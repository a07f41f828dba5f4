package interleave.golang.types;

/// The function type that a generic function is to be instantiated for where it is assigned.
///
/// @param description what it is assigned to
record Target(Signature signature, String description) {

  /// Null unless the type is a function type.
  static Target of(Type type, String description) {
    return type != null && type.underlying() instanceof Signature signature
        ? new Target(signature, description)
        : null;
  }
}
