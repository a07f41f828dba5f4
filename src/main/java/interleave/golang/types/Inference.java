package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the type arguments that a call leaves out, from its arguments and the constraints.
final class Inference {

  /// Why that did not work.
  static final class Failure {
    private Pos pos = Pos.NONE;
    private String message;

    Pos pos() {
      return pos;
    }

    /// Null if an error was reported before.
    String message() {
      return message;
    }

    void set(Pos at, String text) {
      pos = at;
      message = text;
    }
  }

  /// The one type that a constraint allows, or the core type of those that it does.
  private record Core(boolean tilde, Type type, boolean single) {}

  private final Check check;

  Inference(Check check) {
    this.check = check;
  }

  /// Returns the type arguments, or null if they cannot be found.
  ///
  /// @param given type arguments known already; null for others
  /// @param reverse whether a function type is wanted for a generic function
  List<Type> infer(
      Pos pos,
      List<TypeParam> parameters,
      List<Type> given,
      List<Type> paramTypes,
      List<Operand> args,
      boolean reverse,
      Failure failure) {
    List<Type> known = new ArrayList<>(given);
    while (known.size() < parameters.size()) {
      known.add(null);
    }
    if (!known.contains(null)) {
      return known;
    }
    for (Operand arg : args) {
      if (arg.isInvalid()) {
        return null;
      }
    }
    List<Type> params = new ArrayList<>();
    for (Type param : paramTypes) {
      params.add(check.instances.substitute(param, parameters, known));
    }
    Unifier unifier = new Unifier(check, parameters, known, check.allowsVersion(1, 21));
    List<Integer> untyped = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      Operand arg = args.get(i);
      Type param = params.get(i);
      if (!Parameterized.by(parameters, param) && !Parameterized.by(parameters, arg.type)) {
        continue;
      }
      if (Types.isTyped(arg.type)) {
        if (!unifier.unify(param, arg.type, Unifier.ASSIGN)) {
          mismatch(parameters, unifier, param, arg, reverse, failure);
          return null;
        }
      } else if (param instanceof TypeParam && !arg.isNil()) {
        untyped.add(i);
      }
    }
    if (!fromConstraints(pos, parameters, unifier, failure)
        || !fromUntyped(params, args, untyped, unifier, failure)) {
      return null;
    }
    return simplified(pos, parameters, known, unifier, failure);
  }

  private void mismatch(
      List<TypeParam> parameters,
      Unifier unifier,
      Type param,
      Operand arg,
      boolean reverse,
      Failure failure) {
    List<Type> inferred = unifier.inferred(parameters);
    boolean nothing = true;
    for (Type type : inferred) {
      nothing &= type == null;
    }
    String argType = check.text(arg.type);
    String argText = check.text(arg.expr);
    String paramText = check.text(param);
    if (nothing) {
      failure.set(
          arg.pos(),
          "type "
              + argType
              + " of "
              + argText
              + " does not match "
              + paramText
              + " (cannot infer "
              + names(parameters)
              + ")");
      return;
    }
    Type expected = check.instances.substitute(param, parameters, inferred);
    String message;
    if (expected == param) {
      message = "type " + argType + " of " + argText + " does not match " + paramText;
    } else if (reverse) {
      message =
          "inferred type "
              + check.text(expected)
              + " for "
              + paramText
              + " does not match type "
              + argType
              + " of "
              + argText;
    } else {
      message =
          "type "
              + argType
              + " of "
              + argText
              + " does not match inferred type "
              + check.text(expected)
              + " for "
              + paramText;
    }
    failure.set(arg.pos(), message);
  }

  private static String names(List<TypeParam> parameters) {
    StringBuilder out = new StringBuilder();
    int count = parameters.size();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.append(i < count - 1 ? ", " : count == 2 ? " and " : ", and ");
      }
      out.append(parameters.get(i).symbol().name());
    }
    return out.toString();
  }

  private boolean fromConstraints(
      Pos pos, List<TypeParam> parameters, Unifier unifier, Failure failure) {
    int unknown;
    do {
      unknown = unifier.unknowns();
      for (TypeParam parameter : parameters) {
        Type type = unifier.at(parameter);
        Core core = core(parameter);
        if (core != null) {
          if (type != null) {
            if (!unifier.unify(type, core.type(), 0)) {
              failure.set(pos, unsatisfied(parameter, type));
              return false;
            }
          } else if (core.single() && !core.tilde()) {
            unifier.set(parameter, core.type());
          }
        } else if (type != null) {
          Cause cause = new Cause();
          Symbol.Func missing =
              check.implementation.missingMethod(
                  type,
                  parameter.underlying(),
                  true,
                  (x, y) -> unifier.unify(x, y, Unifier.EXACT),
                  cause);
          if (missing != null) {
            failure.set(pos, unsatisfied(parameter, type) + " " + cause.text());
            return false;
          }
        }
      }
    } while (unifier.unknowns() != unknown);
    return true;
  }

  private String unsatisfied(TypeParam parameter, Type type) {
    return parameter.symbol().name()
        + " (type "
        + check.text(type)
        + ") does not satisfy "
        + check.text(parameter.constraint());
  }

  private static Core core(TypeParam parameter) {
    TypeSet set = parameter.typeSet();
    if (set.hasTerms() && set.terms().size() == 1) {
      Term term = set.terms().getFirst();
      return new Core(term.tilde(), term.type(), true);
    }
    Type core = Types.coreType(parameter);
    if (core == null) {
      return null;
    }
    boolean tilde = false;
    for (Term term : set.terms()) {
      tilde |= term.tilde();
    }
    return new Core(tilde, core, false);
  }

  /// Untyped constants decide only about what nothing else does, the largest kind of them.
  private boolean fromUntyped(
      List<Type> params,
      List<Operand> args,
      List<Integer> untyped,
      Unifier unifier,
      Failure failure) {
    Map<TypeParam, Type> largest = new LinkedHashMap<>();
    for (int index : untyped) {
      TypeParam parameter = (TypeParam) params.get(index);
      if (unifier.at(parameter) != null) {
        continue;
      }
      Operand arg = args.get(index);
      Type before = largest.get(parameter);
      Type type = before == null ? arg.type : Types.maxType(before, arg.type);
      if (type == null) {
        failure.set(
            arg.pos(),
            "mismatched types "
                + before
                + " and "
                + arg.type
                + " (cannot infer "
                + parameter.symbol().name()
                + ")");
        return false;
      }
      largest.put(parameter, type);
    }
    largest.forEach((parameter, type) -> unifier.set(parameter, Types.defaultType(type)));
    return true;
  }

  /// Inferred types may mention other type parameters: puts in what was found for these.
  private List<Type> simplified(
      Pos pos, List<TypeParam> parameters, List<Type> known, Unifier unifier, Failure failure) {
    List<Type> inferred = unifier.inferred(parameters);
    new CycleBreaker(parameters, inferred).run();
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < inferred.size(); i++) {
        Type before = inferred.get(i);
        if (before == null || known.get(i) != null) {
          continue;
        }
        Type after = check.instances.substitute(before, parameters, inferred);
        if (after != before) {
          if (after instanceof Signature signature
              && !signature.typeParams().isEmpty()
              && !Parameterized.by(parameters, signature)) {
            after = signature.withoutTypeParams();
          }
          inferred.set(i, after);
          again = true;
        }
      }
    }
    for (int i = 0; i < inferred.size(); i++) {
      Type type = inferred.get(i);
      if (type == null || Parameterized.by(parameters, type)) {
        Symbol symbol = parameters.get(i).symbol();
        failure.set(
            pos, "cannot infer " + symbol.name() + " (" + check.packages.placeOf(symbol) + ")");
        return null;
      }
    }
    return inferred;
  }

  /// Forgets inferred types that contain themselves.
  private record CycleBreaker(List<TypeParam> parameters, List<Type> inferred, Set<Type> open) {

    CycleBreaker(List<TypeParam> parameters, List<Type> inferred) {
      this(parameters, inferred, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    void run() {
      for (TypeParam parameter : parameters) {
        visit(parameter);
      }
    }

    private void visit(Type type0) {
      Type type = Alias.resolve(type0);
      if (!open.add(type)) {
        int index = Types.indexOf(parameters, type);
        if (index >= 0) {
          inferred.set(index, null);
        }
        return;
      }
      switch (type) {
        case Type.Pointer pointer -> visit(pointer.element());
        case Type.Slice slice -> visit(slice.element());
        case Type.Array array -> visit(array.element());
        case Type.Chan channel -> visit(channel.element());
        case Type.Map map -> {
          visit(map.key());
          visit(map.value());
        }
        case StructType struct -> struct.fields().forEach(field -> visit(field.type()));
        case Signature signature -> {
          signature.params().forEach(this::visit);
          signature.results().forEach(this::visit);
        }
        case Type.Union union -> union.terms().forEach(term -> visit(term.type()));
        case InterfaceType face -> {
          face.explicitMethods().forEach(method -> visit(method.type()));
          face.embedded().forEach(this::visit);
        }
        case Named named -> named.typeArguments().forEach(this::visit);
        case TypeParam parameter -> {
          int index = Types.indexOf(parameters, parameter);
          if (index >= 0 && inferred.get(index) != null) {
            visit(inferred.get(index));
          }
        }
        default -> {}
      }
      open.remove(type);
    }
  }
}
