package interleave.js.value;

/// The key of a private member, made anew each time its class is evaluated. It is kept among the
/// properties of an object, but no program can ask for it except by `#name`.
///
/// @param name with its `#`
/// @param method whether it is a method, which nobody can assign to
public record PrivateName(String name, boolean method) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
