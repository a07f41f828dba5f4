package interleave.golang.types;

/// A second name of a type: declared with `type A = T`, or one of `byte`, `rune` and `any`. Aliases
/// live only while a program is being checked, so that messages speak in the program's own words; a
/// [CheckedProgram] has none of them.
public final class Alias implements Type {

  private final Symbol.TypeName symbol;
  private Type target;
  private boolean generic;

  Alias(Symbol.TypeName symbol, Type target) {
    this.symbol = symbol;
    this.target = target;
  }

  public Symbol.TypeName symbol() {
    return symbol;
  }

  /// The type it stands for, which may be another alias.
  public Type target() {
    return target;
  }

  /// Whether it was declared with type parameters, which Go 1.23 reads but does not allow.
  boolean isGeneric() {
    return generic;
  }

  void markGeneric() {
    generic = true;
  }

  void setTarget(Type type) {
    target = type;
  }

  /// The type at the end of a chain of aliases.
  public static Type resolve(Type type) {
    Type at = type;
    while (at instanceof Alias alias) {
      at = alias.target;
    }
    return at;
  }

  @Override
  public Type underlying() {
    return resolve(this).underlying();
  }

  @Override
  public String toString() {
    return resolve(this).toString();
  }
}
