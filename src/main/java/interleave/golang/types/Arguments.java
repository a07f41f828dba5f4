package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Checks the arguments of calls, and finds type arguments from them.
final class Arguments {

  /// Arguments before it is known what they are for.
  ///
  /// @param partial for each argument that is a generic function the type arguments written for it
  record Given(List<Operand> operands, List<List<Type>> partial) {}

  private final Check check;

  Arguments(Check check) {
    this.check = check;
  }

  /// Evaluates arguments; generic functions among them need not be instantiated.
  Given list(List<Expr> exprs) {
    List<Operand> operands = new ArrayList<>();
    List<List<Type>> partial = new ArrayList<>();
    if (exprs.isEmpty()) {
      return new Given(operands, partial);
    }
    boolean infer = !check.allowsVersion(1, 21);
    for (Expr e : exprs) {
      Operand x = new Operand();
      List<Type> written = List.of();
      if (e instanceof Expr.Index index) {
        if (check.indexing.index(x, index)) {
          List<Type> found =
              check.instantiation.function(null, Receivers.operatorPos(x.expr), x, index, infer);
          if (found != null) {
            written = found;
            x.expr = index;
          } else {
            check.recorder.record(x);
          }
        } else {
          finishIndex(x, index);
        }
      } else if (exprs.size() == 1) {
        check.exprs.multiOrGeneric(x, e);
        if (!x.isInvalid() && x.type instanceof Type.Tuple tuple) {
          operands.addAll(Expressions.unpack(tuple, e));
          return new Given(operands, partial);
        }
      } else {
        check.exprs.genericExpr(x, e);
      }
      operands.add(x);
      partial.add(written);
    }
    return new Given(operands, partial);
  }

  /// What checking an expression does after looking at it, for an index that is no instantiation.
  private void finishIndex(Operand x, Expr.Index index) {
    x.expr = index;
    check.recorder.record(x);
    check.exprs.excludeNonValues(x);
  }

  /// Checks arguments against a signature. Returns the signature with its type arguments.
  ///
  /// @param typeArguments those written, in an own list
  /// @param written the expressions of the type arguments
  Signature check(
      Expr.Call call,
      Signature signature,
      List<Type> typeArguments,
      List<Expr> written,
      Given given) {
    List<Operand> args = given.operands();
    List<Type> params = adjusted(call, signature, args);
    if (params == null) {
      return signature;
    }
    int own = signature.typeParams().size();
    List<TypeParam> typeParams = new ArrayList<>();
    if (own > 0) {
      verifyGenericVersion(call);
      Instantiation.Renamed renamed = check.instantiation.rename(signature.typeParams(), params);
      typeParams.addAll(renamed.parameters());
      params = renamed.types();
      pad(typeArguments, typeParams.size());
    }
    List<Integer> generic = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      if (Types.isGenericFunction(args.get(i).type)) {
        renameArgument(args.get(i), typeParams);
        if (i < given.partial().size()) {
          typeArguments.addAll(given.partial().get(i));
        }
        pad(typeArguments, typeParams.size());
        generic.add(i);
      }
    }
    if (!generic.isEmpty()) {
      check.verifyVersion(
          args.get(generic.getFirst()).pos(), 21, "implicitly instantiated function as argument");
    }
    Signature result = signature;
    if (!typeParams.isEmpty()) {
      List<Type> inferred = infer(call, typeParams, typeArguments, params, args);
      if (inferred == null) {
        return signature;
      }
      if (own > 0) {
        List<Type> mine = inferred.subList(0, own);
        result =
            check.instantiation.signature(call.lparen(), call.callee(), signature, mine, written);
        params = substituted(params, typeParams.subList(0, own), mine);
      }
      int from = own;
      for (int i : generic) {
        Operand arg = args.get(i);
        Signature type = (Signature) arg.type;
        int to = from + type.typeParams().size();
        arg.type =
            check.instantiation.signature(
                call.lparen(), arg.expr, type, inferred.subList(from, to), List.of());
        check.recorder.record(arg);
        from = to;
      }
    }
    String context = "argument to " + check.text(call.callee());
    for (int i = 0; i < args.size(); i++) {
      check.assignments.assign(args.get(i), params.get(i), context);
    }
    return result;
  }

  private List<Type> substituted(
      List<Type> types, List<TypeParam> parameters, List<Type> arguments) {
    List<Type> result = new ArrayList<>();
    for (Type type : types) {
      result.add(check.instances.substitute(type, parameters, arguments));
    }
    return result;
  }

  private static void pad(List<Type> types, int size) {
    while (types.size() < size) {
      types.add(null);
    }
  }

  private void verifyGenericVersion(Expr.Call call) {
    if (!check.allowsVersion(1, 18)) {
      check.errors.version(
          call.pos(),
          18,
          call.callee() instanceof Expr.Index
              ? "function instantiation"
              : "implicit function instantiation");
    }
  }

  private void renameArgument(Operand arg, List<TypeParam> typeParams) {
    Signature type = (Signature) arg.type;
    Instantiation.Renamed renamed =
        check.instantiation.rename(type.typeParams(), List.of(type.withoutTypeParams()));
    Signature plain = (Signature) renamed.types().getFirst();
    arg.type =
        new Signature(
            plain.params(), plain.results(), plain.variadic(), renamed.parameters(), plain.names());
    typeParams.addAll(renamed.parameters());
  }

  private List<Type> infer(
      Expr.Call call,
      List<TypeParam> typeParams,
      List<Type> typeArguments,
      List<Type> params,
      List<Operand> args) {
    Inference.Failure failure = new Inference.Failure();
    List<Type> inferred =
        check.inference.infer(
            call.lparen(), typeParams, typeArguments, params, args, false, failure);
    if (inferred == null && failure.message() != null) {
      check.errors.report(
          failure.pos(), "in call to " + check.text(call.callee()) + ", " + failure.message());
    }
    return inferred;
  }

  /// The types of the parameters, one for each argument, or null if the numbers do not fit.
  private List<Type> adjusted(Expr.Call call, Signature signature, List<Operand> args) {
    int want = signature.params().size();
    List<Type> params = new ArrayList<>(signature.params());
    if (!signature.variadic()) {
      if (call.spread()) {
        check.errors.report(
            call.pos(), "cannot use ... in call to non-variadic " + check.text(call.callee()));
        return null;
      }
    } else if (call.spread()) {
      if (call.args().size() == 1 && args.size() > 1) {
        check.errors.report(
            call.pos(),
            "cannot use ... with " + args.size() + "-valued " + check.text(call.args().getFirst()));
        return null;
      }
    } else if (args.size() >= want - 1) {
      Type last = params.removeLast();
      while (params.size() < args.size()) {
        params.add(((Type.Slice) last).element());
      }
      want = args.size();
    } else {
      want--;
    }
    if (args.size() == want) {
      return params;
    }
    boolean tooMany = args.size() > want;
    Pos at = call.pos();
    if (tooMany) {
      at = args.get(want).pos();
    } else if (!args.isEmpty()) {
      at = args.getLast().pos();
    }
    check.errors.report(
        at,
        (tooMany ? "too many" : "not enough")
            + " arguments in call to "
            + check.text(call.callee()),
        Errors.Note.of("have " + check.assignments.summary(Untyped.typesOf(args), false)),
        Errors.Note.of(
            "want " + check.assignments.summary(signature.params(), signature.variadic())));
    return null;
  }
}
