package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Instantiates generic functions, and checks that type arguments satisfy their constraints.
final class Instantiation {

  /// Type parameters under new identities, and types that mention these instead.
  record Renamed(List<TypeParam> parameters, List<Type> types) {}

  private final Check check;
  private final InstanceCycles cycles = new InstanceCycles();

  Instantiation(Check check) {
    this.check = check;
  }

  /// Instantiates the generic function that `x` is. Returns the type arguments written when there
  /// are fewer than needed and they are not to be inferred; null otherwise.
  ///
  /// @param target the function type wanted, or null
  /// @param index the type arguments, or null
  List<Type> function(Target target, Pos pos, Operand x, Expr.Index index, boolean infer) {
    Pos errorPos = index == null ? pos : index.lbrack();
    if (index != null) {
      x.expr = index;
    }
    boolean versionOk = check.verifyVersion(errorPos, 18, "function instantiation");
    List<Type> arguments = new ArrayList<>();
    List<Expr> written = List.of();
    if (index != null) {
      written = index.indices();
      List<Type> found = check.typeExprs.list(written);
      if (found == null) {
        x.invalidate();
        return null;
      }
      arguments.addAll(found);
    }
    Signature signature = (Signature) x.type.underlying();
    int want = signature.typeParams().size();
    if (arguments.size() > want) {
      check.errors.report(
          written.get(arguments.size() - 1).pos(),
          "got " + arguments.size() + " type arguments but want " + want);
      x.invalidate();
      return null;
    }
    if (arguments.size() < want) {
      if (!infer) {
        return arguments;
      }
      arguments = inferFor(target, pos, x, signature, arguments, versionOk, index != null);
      if (arguments == null) {
        x.invalidate();
        return null;
      }
    }
    x.type = signature(Receivers.operatorPos(x.expr), x.expr, signature, arguments, written);
    x.mode = Mode.VALUE;
    return null;
  }

  private List<Type> inferFor(
      Target target,
      Pos pos,
      Operand x,
      Signature signature,
      List<Type> arguments,
      boolean versionOk,
      boolean partial) {
    List<Type> params = new ArrayList<>();
    List<Operand> args = new ArrayList<>();
    if (target != null) {
      if (versionOk && !check.allowsVersion(1, 21)) {
        check.errors.version(
            pos,
            21,
            (partial ? "partially" : "implicitly") + " instantiated function in assignment");
      }
      params.add(signature.withoutTypeParams());
      Expr name = new Expr.Ident(check.ids.next(), x.pos(), target.description());
      args.add(new Operand(Mode.VALUE, name, target.signature()));
    }
    Renamed renamed = rename(signature.typeParams(), params);
    Inference.Failure failure = new Inference.Failure();
    List<Type> inferred =
        check.inference.infer(
            pos, renamed.parameters(), arguments, renamed.types(), args, target != null, failure);
    if (inferred == null && failure.message() != null) {
      check.errors.report(failure.pos(), failure.message());
    }
    return inferred;
  }

  /// Gives type parameters new identities, so that a generic function may call itself with other
  /// type arguments.
  Renamed rename(List<TypeParam> parameters, List<Type> types) {
    List<TypeParam> fresh = new ArrayList<>();
    for (TypeParam parameter : parameters) {
      TypeParam copy = new TypeParam(parameter.symbol(), parameter.index());
      check.registry.parameters.add(copy);
      fresh.add(copy);
    }
    for (int i = 0; i < fresh.size(); i++) {
      fresh
          .get(i)
          .setConstraint(
              check.instances.substitute(parameters.get(i).constraint(), parameters, fresh));
    }
    List<Type> renamed = new ArrayList<>();
    for (Type type : types) {
      renamed.add(check.instances.substitute(type, parameters, fresh));
    }
    return new Renamed(fresh, renamed);
  }

  /// The signature of an instance of a generic function, whose constraints are checked later.
  Signature signature(
      Pos pos, Expr e, Signature generic, List<Type> arguments, List<Expr> written) {
    List<Type> kept = List.copyOf(arguments);
    Signature instance =
        (Signature)
            check.instances.substitute(generic.withoutTypeParams(), generic.typeParams(), kept);
    check.recorder.recordInstance(e, kept);
    check.reachability.instantiated(kept);
    check.later(
        () -> {
          if (verify(pos, generic.typeParams(), kept, written)) {
            recordForCycles(pos, generic.typeParams(), kept, written);
          }
        });
    return instance;
  }

  /// Whether type arguments satisfy the constraints; what does not is reported.
  boolean verify(Pos pos, List<TypeParam> parameters, List<Type> arguments, List<Expr> written) {
    for (int i = 0; i < parameters.size(); i++) {
      Type bound = check.instances.substitute(boundOf(parameters.get(i)), parameters, arguments);
      Cause cause = new Cause();
      if (!check.implementation.implementsInterface(arguments.get(i), bound, true, cause)) {
        check.errors.report(i < written.size() ? written.get(i).pos() : pos, cause.text());
        return false;
      }
    }
    return true;
  }

  /// The constraint as an interface.
  private static Type boundOf(TypeParam parameter) {
    parameter.underlying(); // wraps a constraint that is none
    return parameter.constraint();
  }

  /// Notes that type parameters get these arguments, to find instantiations without end.
  void recordForCycles(
      Pos pos, List<TypeParam> parameters, List<Type> arguments, List<Expr> written) {
    for (int i = 0; i < parameters.size(); i++) {
      Pos at = i < written.size() ? written.get(i).pos() : pos;
      cycles.add(check.env, at, parameters.get(i), arguments.get(i));
    }
  }

  /// Notes that a method calls a type parameter of its receiver's type by another name.
  void sameParameter(TypeParam own, TypeParam declared) {
    cycles.same(own, declared);
  }

  /// Whether no instantiation met so far needs ever more instances.
  boolean isFinite() {
    return cycles.find() == null;
  }

  /// Reports instantiations that need ever more instances.
  void verifyFinite() {
    InstanceCycles.Cycle cycle = cycles.find();
    if (cycle == null) {
      return;
    }
    check.env = cycle.env();
    List<Errors.Note> notes = new ArrayList<>();
    for (InstanceCycles.Step step : cycle.steps()) {
      String receiver =
          step.receiver() instanceof Named type
              ? type.symbol().name() + " implicitly parameterized by "
              : ((TypeParam) step.receiver()).symbol().name() + " instantiated as ";
      notes.add(Errors.Note.at(step.pos(), receiver + check.text(step.argument())));
    }
    check.errors.report(cycle.pos(), "instantiation cycle:", notes.toArray(Errors.Note[]::new));
  }
}
