package interleave.golang.run;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.golang.code.Bank;
import interleave.golang.code.Constants;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Program;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Constant;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Selection;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import interleave.golang.value.Cell;
import interleave.golang.value.Equality;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.Optional;

/// The value of an expression at a place where a goroutine stands: what its names mean there, and
/// what Go makes of that. It only reads; the machine goes on as if nobody had asked. The expression
/// has been checked, and only looks: see `golang.PureExpressions`.
public final class Evaluation {

  /// A value with its type, which is the running program's own: of generic code the one in use.
  ///
  /// @param type null of `nil`
  private record Value(Type type, long bits, Object ref) {}

  /// Why there is no value: what Go would panic with, or a variable that has none there.
  public static class NoValue extends Exception {
    private static final long serialVersionUID = 1;

    NoValue(String message) {
      super(message, null, false, false);
    }
  }

  /// A variable of the function is not declared yet just then, or no longer: nothing is wrong.
  public static final class NotNow extends NoValue {
    private static final long serialVersionUID = 1;

    NotNow(String name) {
      super(name + " has no value there");
    }
  }

  private static final Value NIL = new Value(null, 0, null);

  private final GoMachine machine;
  private final TypeInfo info;
  private final Goroutine g;
  private final int frame;
  private final Arrival arrival;

  private Evaluation(GoMachine machine, TypeInfo info, Goroutine g, int frame, Arrival arrival) {
    this.machine = machine;
    this.info = info;
    this.g = g;
    this.frame = frame;
    this.arrival = arrival;
  }

  /// Whether a boolean expression is true for the goroutine of an event that just happens, in its
  /// innermost frame that is the program's own.
  ///
  /// @param info about the expression
  /// @throws NoValue when it has no value there
  public static boolean holds(GoMachine machine, TypeInfo info, Expr expression, Event event)
      throws NoValue {
    TaskId task = event.task();
    if (task == null || task.number() > machine.goroutines.size()) {
      throw new NoValue("no goroutine is there");
    }
    Goroutine g = machine.goroutines.get(task.number() - 1);
    int frame = g.isAlive() ? g.depth : -1;
    while (frame >= 0 && !isOwn(g.functions[frame])) {
      frame--;
    }
    if (frame < 0) {
      throw new NoValue("no function of the program is there");
    }
    try {
      Arrival arrival = frame == g.depth ? Arrival.of(g, event) : Arrival.NOTHING;
      return new Evaluation(machine, info, g, frame, arrival).value(expression).bits() != 0;
    } catch (RuntimePanic panic) {
      throw new NoValue(panic.getMessage());
    } catch (NullPointerException | ClassCastException e) {
      // a register that holds nothing of its variable yet
      throw new NoValue("a variable has no value there");
    }
  }

  /// A value as people see it.
  ///
  /// @param value as Go prints it
  /// @param object the channel that it is; null for anything else
  public record Seen(String value, String type, ObjectId object) {}

  /// What an expression is worth to a goroutine: in the innermost of its functions that has all the
  /// variables in it, each the one that is declared where the expression means it.
  ///
  /// @return empty when there is none, or when it has no value there
  public static Optional<Seen> see(GoMachine machine, TypeInfo info, Expr expr, TaskId task) {
    if (task == null || task.number() > machine.goroutines.size()) {
      return Optional.empty();
    }
    Goroutine g = machine.goroutines.get(task.number() - 1);
    for (int frame = g.isAlive() ? g.depth : -1; frame >= 0; frame--) {
      try {
        Value value = new Evaluation(machine, info, g, frame, Arrival.NOTHING).value(expr);
        String text = machine.values.text(value.type(), value.bits(), value.ref());
        ObjectId object = value.ref() instanceof Chan channel ? channel.id() : null;
        return Optional.of(new Seen(text, value.type().toString(), object));
      } catch (NoValue e) {
        // perhaps in a function further out
      } catch (RuntimePanic | NullPointerException | ClassCastException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Function function) {
    return !function.isLibrary() && !Panics.isWrapper(function) && !function.name().isEmpty();
  }

  private Value value(Expr e) throws NoValue {
    Constant constant = info.constantOf(e);
    if (constant != null) {
      return constant(constant, info.typeOf(e));
    }
    return switch (e) {
      case Expr.Paren paren -> value(paren.inner());
      case Expr.Ident name -> symbol(info.symbolOf(name));
      case Expr.Selector selector -> selected(selector);
      case Expr.Index index -> indexed(value(index.operand()), value(index.indices().getFirst()));
      case Expr.Slice slice -> sliced(slice);
      case Expr.Star star -> pointee(value(star.operand()));
      case Expr.Unary unary -> unary(unary.op(), value(unary.operand()));
      case Expr.Binary binary -> binary(binary);
      case Expr.Call call when info.isType(call.callee()) ->
          converted(value(call.args().getFirst()), info.typeOf(call.callee()));
      case Expr.Call call -> builtin(call);
      default -> throw new NoValue("cannot be evaluated");
    };
  }

  private static Value constant(Constant constant, Type type) {
    Type.Basic kind =
        type != null && type.underlying() instanceof Type.Basic basic
            ? basic
            : defaultKind(constant);
    kind = kind.isUntyped() ? defaultKind(constant) : kind;
    Type shown = type == null || type instanceof Type.Basic ? kind : type;
    return Bank.of(kind) == Bank.LONG
        ? new Value(shown, Constants.bits(constant, kind), null)
        : new Value(shown, 0, Constants.ref(constant, kind));
  }

  private static Type.Basic defaultKind(Constant constant) {
    return switch (constant) {
      case Constant.Bool _ -> Type.Basic.BOOL;
      case Constant.Str _ -> Type.Basic.STRING;
      case Constant.Int _ -> Type.Basic.INT;
      case Constant.Real _ -> Type.Basic.FLOAT64;
      case Constant.Complex _ -> Type.Basic.COMPLEX128;
    };
  }

  // Names

  private Value symbol(Symbol symbol) throws NoValue {
    return switch (symbol) {
      case Symbol.Nil _ -> NIL;
      case Symbol.Var variable when variable.isGlobal() -> global(variable);
      case Symbol.Var variable -> local(variable);
      case null, default -> throw new NoValue("cannot be evaluated");
    };
  }

  private Value global(Symbol.Var variable) throws NoValue {
    for (int i = 0; i < machine.globals.length; i++) {
      Program.Global global = machine.program.globals().get(i);
      String name =
          global.library() ? variable.pkg().name() + "." + variable.name() : variable.name();
      if (global.label().equals(name) && global.path().equals(variable.pkg().path())) {
        return machine.globals[i] instanceof Cell cell
            ? new Value(global.type(), cell.bits, cell.ref)
            : new Value(global.type(), 0, machine.globals[i]);
      }
    }
    throw new NoValue("the program never uses " + variable.name());
  }

  private Value local(Symbol.Var variable) throws NoValue {
    Function function = g.functions[frame];
    int pc = g.pcOf(frame);
    boolean known = false;
    for (Function.LocalVariable local : function.locals()) {
      if (!local.name().equals(variable.name()) || !local.pos().equals(variable.pos())) {
        continue;
      }
      known = true;
      if (local.livesAt(pc)) {
        return held(local.type(), local.cell(), local.register());
      }
      int register = arrival.register(function, local);
      if (register >= 0) {
        return held(local.type(), false, register);
      }
    }
    throw known ? new NotNow(variable.name()) : new NoValue(variable.name() + " is not there");
  }

  private Value held(Type type, boolean inCell, int register) {
    int lb = g.frames[frame * Goroutine.STRIDE + 1];
    int rb = g.frames[frame * Goroutine.STRIDE + 2];
    if (inCell) {
      Object value = g.refs[rb + register];
      return value instanceof Cell cell
          ? new Value(type, cell.bits, cell.ref)
          : new Value(type, 0, value);
    }
    return Bank.of(type) == Bank.LONG
        ? new Value(type, g.longs[lb + register], null)
        : new Value(type, 0, g.refs[rb + register]);
  }

  // Parts

  private Value selected(Expr.Selector selector) throws NoValue {
    Selection selection = info.selectionOf(selector);
    if (selection == null) {
      return symbol(info.symbolOf(selector));
    }
    Value value = value(selector.operand());
    for (int field : selection.path()) {
      value = field(value, field);
    }
    return value;
  }

  /// A pointer to a struct is the struct.
  private static Value field(Value value, int field) {
    if (!(value.ref() instanceof StructValue struct)) {
      throw RuntimePanic.error("invalid memory address or nil pointer dereference");
    }
    Type type = struct.layout.fieldType(field);
    int slot = struct.layout.slots()[field];
    return Bank.of(type) == Bank.LONG
        ? new Value(type, struct.longs[slot], null)
        : new Value(type, 0, struct.refs[slot]);
  }

  private Value indexed(Value value, Value index) throws NoValue {
    return switch (value.type().underlying()) {
      case Type.Basic _ ->
          new Value(Type.Basic.UINT8, Strings.at((String) value.ref(), index.bits()), null);
      case Type.Slice slice -> {
        int at = Slices.index((SliceValue) value.ref(), index.bits());
        yield element(((SliceValue) value.ref()).store(), at, slice.element());
      }
      case Type.Array array -> element(value.ref(), index, array);
      case Type.Pointer pointer when pointer.element().underlying() instanceof Type.Array array ->
          element(value.ref(), index, array);
      case Type.Map map -> entry((MapValue) value.ref(), map, assigned(index, map.key()));
      default -> throw new NoValue("cannot be evaluated");
    };
  }

  private static Value element(Object array, Value index, Type.Array type) {
    if (array == null) {
      throw RuntimePanic.error("invalid memory address or nil pointer dereference");
    }
    return element((Store) array, Slices.index((Store) array, index.bits()), type.element());
  }

  private static Value element(Store store, int at, Type type) {
    return Bank.of(type) == Bank.LONG
        ? new Value(type, store.getLong(at), null)
        : new Value(type, 0, store.getRef(at));
  }

  private Value entry(MapValue map, Type.Map type, Value key) {
    int entry = map == null ? -1 : map.find(key.bits(), key.ref());
    if (Bank.of(type.value()) == Bank.LONG) {
      return new Value(type.value(), entry < 0 ? 0 : map.valueLong(entry), null);
    }
    return new Value(
        type.value(), 0, entry < 0 ? machine.zero.ref(type.value()) : map.valueRef(entry));
  }

  /// Of strings alone.
  private Value sliced(Expr.Slice slice) throws NoValue {
    Value value = value(slice.operand());
    long low = slice.low() == null ? 0 : value(slice.low()).bits();
    long high = slice.high() == null ? 0 : value(slice.high()).bits();
    String part = Strings.slice((String) value.ref(), low, high, slice.high() != null, 0);
    return new Value(value.type(), 0, part);
  }

  private static Value pointee(Value pointer) {
    if (pointer.ref() == null) {
      throw RuntimePanic.error("invalid memory address or nil pointer dereference");
    }
    Type element = ((Type.Pointer) pointer.type().underlying()).element();
    if (pointer.ref() instanceof Pointer place) {
      return Bank.of(element) == Bank.LONG
          ? new Value(element, place.loadLong(), null)
          : new Value(element, 0, place.loadRef());
    }
    return new Value(element, 0, pointer.ref());
  }

  // Operators

  private static Value unary(Operator op, Value value) throws NoValue {
    Type.Basic kind = kind(value);
    return switch (op) {
      case NOT -> new Value(value.type(), 1 - value.bits(), null);
      case ADD -> value;
      case SUB -> new Value(value.type(), Arithmetic.negate(kind, value.bits()), null);
      case XOR -> new Value(value.type(), Arithmetic.wrap(kind, ~value.bits()), null);
      default -> throw new NoValue("cannot be evaluated");
    };
  }

  private Value binary(Expr.Binary e) throws NoValue {
    Value left = value(e.left());
    if (e.op() == Operator.AND_AND || e.op() == Operator.OR_OR) {
      boolean decided = left.bits() == (e.op() == Operator.OR_OR ? 1 : 0);
      return decided ? left : value(e.right());
    }
    Value right = value(e.right());
    if (e.op().isComparison()) {
      return new Value(Type.Basic.BOOL, compare(e.op(), left, right) ? 1 : 0, null);
    }
    Type type = info.constantOf(e.left()) != null && !e.op().isShift() ? right.type() : left.type();
    Type.Basic kind = (Type.Basic) type.underlying();
    if (kind.isString()) {
      return new Value(type, 0, (String) left.ref() + right.ref());
    }
    if (kind.isComplex()) {
      throw new NoValue("complex numbers are only compared");
    }
    Instr.Arith operation = new Instr.Arith(e.op(), kind, 0, 0, 0, kind(right));
    return new Value(type, Arithmetic.apply(operation, left.bits(), right.bits()), null);
  }

  private static Type.Basic kind(Value value) {
    return (Type.Basic) value.type().underlying();
  }

  private static boolean compare(Operator op, Value left, Value right) throws NoValue {
    if (op == Operator.EQUAL || op == Operator.NOT_EQUAL) {
      return equal(left, right) == (op == Operator.EQUAL);
    }
    Instr.Compare how =
        switch (op) {
          case LESS -> Instr.Compare.LESS;
          case LESS_EQUAL -> Instr.Compare.LESS_EQUAL;
          case GREATER -> Instr.Compare.GREATER;
          default -> Instr.Compare.GREATER_EQUAL;
        };
    return left.ref() instanceof String text
        ? Arithmetic.holds(how, text.compareTo((String) right.ref()), 0L)
        : Arithmetic.compare(how, kind(left), left.bits(), right.bits());
  }

  private static boolean equal(Value left, Value right) throws NoValue {
    if (left == NIL || right == NIL) {
      return left.ref() == null && right.ref() == null;
    }
    boolean boxed = isInterface(left.type());
    if (boxed != isInterface(right.type())) {
      return boxed ? holds(left, right) : holds(right, left);
    }
    return Bank.of(left.type()) == Bank.LONG
        ? Equality.equal(left.type(), left.bits(), right.bits())
        : Equality.equal(left.type(), left.ref(), right.ref());
  }

  /// Whether an interface holds a value of another type.
  private static boolean holds(Value box, Value value) {
    InterfaceValue inside = (InterfaceValue) box.ref();
    // the expression's own types are those of another check of the same program
    boolean same = inside != null && inside.type().toString().equals(value.type().toString());
    if (!same) {
      return false;
    }
    return Bank.of(inside.type()) == Bank.LONG
        ? Equality.equal(inside.type(), inside.bits(), value.bits())
        : Equality.equal(inside.type(), inside.ref(), value.ref());
  }

  private static boolean isInterface(Type type) {
    return type.underlying() instanceof InterfaceType;
  }

  /// A key as the map has it.
  private static Value assigned(Value value, Type to) {
    return isInterface(to) && !isInterface(value.type())
        ? new Value(to, 0, new InterfaceValue(value.type(), value.bits(), value.ref()))
        : value;
  }

  // Calls

  private static Value converted(Value value, Type to) throws NoValue {
    if (!(to.underlying() instanceof Type.Basic kind)
        || !(value.type().underlying() instanceof Type.Basic from)) {
      return new Value(to, value.bits(), value.ref());
    }
    if (kind.isString()) {
      return from.isString()
          ? new Value(to, 0, value.ref())
          : new Value(to, 0, Strings.fromRune(value.bits()));
    }
    if (kind.isComplex()) {
      throw new NoValue("complex numbers are only compared");
    }
    boolean number = kind.isNumeric() && from.isNumeric();
    return new Value(
        to, number ? Arithmetic.convert(from, kind, value.bits()) : value.bits(), null);
  }

  private Value builtin(Expr.Call call) throws NoValue {
    String name = ((Expr.Ident) unparen(call.callee())).name();
    Value first = value(call.args().getFirst());
    if (name.equals("len") || name.equals("cap")) {
      return new Value(Type.Basic.INT, size(first, name.equals("cap")), null);
    }
    Value best = first;
    for (Expr argument : call.args().subList(1, call.args().size())) {
      Value next = value(argument);
      Operator better = name.equals("min") ? Operator.LESS : Operator.GREATER;
      best = compare(better, next, best) ? next : best;
    }
    return best;
  }

  private static Expr unparen(Expr e) {
    return e instanceof Expr.Paren paren ? unparen(paren.inner()) : e;
  }

  private static long size(Value value, boolean capacity) throws NoValue {
    return switch (value.ref()) {
      case null -> 0;
      case String text -> text.length();
      case SliceValue slice -> capacity ? slice.capacity() : slice.length();
      case MapValue map -> map.size();
      case Chan channel -> capacity ? channel.capacity() : channel.length();
      case Store array -> array.length();
      default -> throw new NoValue("cannot be evaluated");
    };
  }
}
