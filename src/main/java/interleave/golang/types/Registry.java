package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// Everything with a type that was made during a check, so that aliases can be taken out at the
/// end.
final class Registry {

  final List<Symbol.Var> variables = new ArrayList<>();
  final List<Symbol.Const> constants = new ArrayList<>();
  final List<Symbol.Func> functions = new ArrayList<>();
  final List<Symbol.TypeName> typeNames = new ArrayList<>();
  final List<Named> named = new ArrayList<>();
  final List<TypeParam> parameters = new ArrayList<>();
  final List<InterfaceType> interfaces = new ArrayList<>();

  /// Takes out all aliases; nothing may be checked after this.
  void removeAliases(Instances instances) {
    for (Symbol.Var variable : variables) {
      if (variable.type() != null) {
        variable.setType(AliasRemoval.plain(variable.type()));
      }
    }
    for (Symbol.Const constant : constants) {
      if (constant.type() != null) {
        constant.set(AliasRemoval.plain(constant.type()), constant.value());
      }
    }
    for (Symbol.Func function : functions) {
      if (function.resolved() != null) {
        function.setType((Signature) AliasRemoval.plain(function.resolved()));
      }
    }
    for (Symbol.TypeName name : typeNames) {
      if (name.type() != null) {
        name.setType(AliasRemoval.plain(name.type()));
      }
    }
    for (TypeParam parameter : parameters) {
      parameter.setConstraint(AliasRemoval.plain(parameter.constraint()));
    }
    for (InterfaceType face : interfaces) {
      face.setEmbedded(AliasRemoval.plain(face.embedded()));
    }
    for (Named type : named) {
      if (type.isComplete()) {
        type.setUnderlying(AliasRemoval.plain(type.underlying()));
      }
    }
    for (int i = 0; i < instances.all().size(); i++) {
      Named type = instances.all().get(i);
      type.setTypeArguments(AliasRemoval.plain(type.typeArguments()));
      type.forgetDerived();
    }
  }
}
