package interleave.js.syntax;

/// What the code at a place may use.
///
/// @param module whether the text is a module
/// @param returns whether `return` is allowed
/// @param superProperty whether `super.name` is
/// @param superCall whether `super()` is
/// @param newTarget whether `new.target` is
record Context(
    boolean strict,
    boolean module,
    boolean async,
    boolean generator,
    boolean returns,
    boolean superProperty,
    boolean superCall,
    boolean newTarget) {

  /// The top level of a CommonJS module, which is a function's body.
  static Context script() {
    return new Context(false, false, false, false, true, false, false, true);
  }

  static Context ofModule() {
    return new Context(true, true, true, false, false, false, false, false);
  }

  Context withStrict() {
    return new Context(
        true, module, async, generator, returns, superProperty, superCall, newTarget);
  }

  /// The inside of a function.
  Context inside(FunctionNode.Kind kind, boolean isAsync, boolean isGenerator) {
    return switch (kind) {
      case ARROW ->
          new Context(strict, module, isAsync, false, true, superProperty, superCall, newTarget);
      case PLAIN -> new Context(strict, module, isAsync, isGenerator, true, false, false, true);
      case METHOD, GETTER, SETTER, CONSTRUCTOR ->
          new Context(strict, module, isAsync, isGenerator, true, true, false, true);
      case DERIVED_CONSTRUCTOR -> new Context(strict, module, false, false, true, true, true, true);
      case INITIALIZER -> new Context(true, module, false, false, false, true, false, true);
    };
  }
}
