package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;
import java.util.ArrayList;
import java.util.List;

/// Checks selectors: members of packages, fields, methods.
final class Selectors {

  private final Check check;

  Selectors(Check check) {
    this.check = check;
  }

  /// @param def the type being declared when this is its right-hand side
  /// @param wantType whether only a type will do
  void selector(Operand x, Expr.Selector e, Symbol.TypeName def, boolean wantType) {
    x.mode = Mode.INVALID;
    x.type = Type.Basic.INVALID;
    if (e.operand() instanceof Expr.Ident name
        && check.names.lookUp(name.name()) instanceof Symbol.PackageName imported) {
      check.info.setSymbol(name, imported);
      check.names.use(imported);
      member(x, e, imported);
    } else {
      ofValue(x, e, def, wantType);
    }
    x.expr = e;
  }

  private void member(Operand x, Expr.Selector e, Symbol.PackageName imported) {
    PackageContext pkg = check.packages.load(imported.path());
    if (check.env.file != null) {
      check.env.file.pkg().imports.putIfAbsent(imported.path(), pkg);
    }
    String name = e.name().name();
    Symbol symbol = pkg.scope.find(name);
    if (symbol == null || !check.exported.contain(pkg, symbol)) {
      check.errors.report(
          e.name().pos(), check.packages.missing(imported.path(), name, check.text(e)));
      return;
    }
    if (!Types.isExported(name)) {
      check.errors.report(
          e.name().pos(), "name " + name + " not exported by package " + pkg.pkg.name());
    }
    if (symbol instanceof Symbol.Builtin builtin) {
      check.info.setSymbol(e.name(), builtin);
      x.builtin = builtin;
      x.mode = Mode.BUILTIN;
      x.type = Type.Basic.INVALID;
      return;
    }
    check.declarations.resolve(symbol);
    check.info.setSymbol(e, symbol);
    check.info.setSymbol(e.name(), symbol);
    switch (symbol) {
      case Symbol.Const constant -> {
        x.mode = Mode.CONSTANT;
        x.type = constant.type();
        x.value = constant.value();
      }
      case Symbol.TypeName type -> {
        x.mode = Mode.TYPE;
        x.type = type.type();
      }
      case Symbol.Var variable -> {
        check.names.dependOn(variable);
        x.mode = Mode.VARIABLE;
        x.type = variable.type();
      }
      case Symbol.Func function -> {
        check.names.dependOn(function);
        check.reachability.use(function);
        x.mode = Mode.VALUE;
        x.type = function.type();
      }
      default -> throw new AssertionError(symbol);
    }
  }

  private void ofValue(Operand x, Expr.Selector e, Symbol.TypeName def, boolean wantType) {
    check.exprs.exprOrType(x, e.operand(), false);
    if (x.isInvalid()) {
      return;
    }
    if (x.mode == Mode.TYPE && def != null && def.type() == x.type) {
      check.cycles.report(List.of(Cycles.Member.of(def)), 0);
      x.invalidate();
      return;
    }
    if (x.mode == Mode.BUILTIN) {
      check.errors.report(Receivers.operatorPos(e), "cannot select on " + check.text(x));
      x.invalidate();
      return;
    }
    if (wantType) {
      check.errors.report(e.name().pos(), check.text(e) + " is not a type");
      x.invalidate();
      return;
    }
    String name = e.name().name();
    Methods.Found found =
        check.methods.find(x.type, x.mode == Mode.VARIABLE, check.pkg(), name, false);
    if (found.isNothing()) {
      notFound(x, e, found);
      x.invalidate();
      return;
    }
    if (found.method() != null) {
      check.declarations.resolve(found.method());
      check.reachability.use(found.method());
      check.info.setSymbol(e.name(), found.method());
    }
    if (x.mode == Mode.TYPE) {
      methodExpression(x, e, found);
    } else if (found.field() != null) {
      record(x, e, Selection.Kind.FIELD, found, found.field().type());
      x.mode = x.mode == Mode.VARIABLE || found.indirect() ? Mode.VARIABLE : Mode.VALUE;
      x.type = found.field().type();
    } else {
      if (found.method().hasPointerReceiver() && !found.indirect()) {
        check.functions.address(e.operand());
      }
      Signature signature = found.method().signature();
      record(x, e, Selection.Kind.METHOD_VALUE, found, signature);
      x.mode = Mode.VALUE;
      x.type = signature;
      check.names.dependOn(found.method().origin());
    }
    x.value = null;
  }

  private void record(
      Operand x, Expr.Selector e, Selection.Kind kind, Methods.Found found, Type type) {
    check.info.setSelection(
        e, new Selection(kind, x.type, found.path(), found.method(), type, found.indirect()));
  }

  private void notFound(Operand x, Expr.Selector e, Methods.Found found) {
    String name = e.name().name();
    if (!Types.isValid(x.type.underlying())) {
      return;
    }
    String type = check.text(x.type);
    String message = check.packages.missingMember(x.type, name);
    if (message != null) {
      check.errors.report(e.name().pos(), message);
      return;
    }
    if (found.ambiguous()) {
      message = "ambiguous selector " + check.text(x.expr) + "." + name;
    } else if (found.indirect()) {
      message =
          x.mode == Mode.TYPE
              ? "invalid method expression %s.%s (needs pointer receiver (*%s).%s)"
                  .formatted(type, name, type, name)
              : "cannot call pointer method " + name + " on " + type;
    } else {
      String why =
          Types.isInterfacePointer(x.type)
              ? check.implementation.interfacePointerProblem(x.type)
              : check.methods.problem(x.type, name, similar(x, name), false);
      message = check.text(x.expr) + "." + name + " undefined (" + why + ")";
    }
    check.errors.report(e.name().pos(), message);
  }

  private Methods.Found similar(Operand x, String name) {
    Methods.Found found =
        check.methods.find(x.type, x.mode == Mode.VARIABLE, check.pkg(), name, true);
    StructType.Field field =
        found.method() == null ? fieldInGo(Types.dereferenced(x.type), name, found) : null;
    return field == null
        ? found.method() == null ? Methods.Found.NOTHING : found
        : new Methods.Found(
            CompositeLiterals.withPackage(field, x.type), null, List.of(), false, false);
  }

  private StructType.Field fieldInGo(Type type, String name, Methods.Found found) {
    if (!(type.underlying() instanceof StructType struct)) {
      return found.field();
    }
    List<StructType.Field> fields = check.packages.fields(struct, type);
    return fields == struct.fields()
        ? found.field()
        : fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).findFirst().orElse(null);
  }

  private void methodExpression(Operand x, Expr.Selector e, Methods.Found found) {
    if (found.method() == null) {
      String name = e.name().name();
      check.errors.report(
          e.name().pos(),
          "%s.%s undefined (type %s has no method %s)"
              .formatted(check.text(x.expr), name, check.text(x.type), name));
      x.invalidate();
      return;
    }
    Signature method = found.method().signature();
    List<Type> params = new ArrayList<>();
    params.add(x.type);
    params.addAll(method.params());
    List<String> names = new ArrayList<>();
    if (!method.names().isEmpty()) {
      boolean named = !method.params().isEmpty() && !method.paramName(0).isEmpty();
      names.add(named ? receiverName(found.method()) : "");
      names.addAll(method.names());
    }
    Signature type = new Signature(params, method.results(), method.variadic(), List.of(), names);
    record(x, e, Selection.Kind.METHOD_EXPRESSION, found, type);
    x.mode = Mode.VALUE;
    x.type = type;
    check.names.dependOn(found.method().origin());
  }

  private static String receiverName(Symbol.Func method) {
    Symbol.Var receiver = method.origin().receiverVariable();
    return receiver == null || receiver.name().isEmpty() ? "_" : receiver.name();
  }
}
