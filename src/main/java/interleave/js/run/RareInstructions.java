package interleave.js.run;

import interleave.js.code.FunctionCode;
import interleave.js.code.Op;
import interleave.js.syntax.Expr;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.IdentityHashMap;
import java.util.Map;

/// The instructions that are not frequent enough for the inner loop. The frame's `sp` and `next`
/// are right before and after each.
final class RareInstructions {

  private final Interpreter interpreter;
  private final Realm realm;
  private final ObjectInstructions objects;
  private final IterationInstructions iteration;
  private final Map<Expr.Template, JsObject> templates = new IdentityHashMap<>();

  RareInstructions(Interpreter interpreter, PropertyAccess access) {
    this.interpreter = interpreter;
    this.realm = interpreter.realm;
    this.objects = new ObjectInstructions(interpreter, access);
    this.iteration = new IterationInstructions(interpreter);
  }

  Closure closure(Frame frame, FunctionCode code) {
    return objects.closure(frame, code);
  }

  /// The next value of an iterator; null when there is none.
  Object next(Object[] registers, int slot) {
    return iteration.next(registers, slot);
  }

  private static int operand(Frame f) {
    return f.code.code()[f.next++];
  }

  private static Object constant(Frame f) {
    return f.code.constants()[operand(f)];
  }

  private static void jump(Frame f, boolean jumps) {
    int target = operand(f);
    if (jumps) {
      f.next = target;
    }
  }

  /// Long because there are so many instructions.
  void run(Frame f, int op) {
    Object[] r = f.registers;
    switch (op) {
      case Op.ROT3 -> {
        Object c = f.pop();
        Object b = f.pop();
        Object a = f.pop();
        f.push(c);
        f.push(a);
        f.push(b);
      }
      case Op.CHECK -> check(r[operand(f)], constant(f));
      case Op.CHECK_CELL -> check(((Cell) r[operand(f)]).value, constant(f));
      case Op.CHECK_FREE -> check(f.function.free[operand(f)].value, constant(f));
      case Op.TO_NUMERIC -> f.push(Convert.toNumeric(f.pop()));
      case Op.POWER, Op.EQUAL, Op.UNEQUAL, Op.INSTANCE_OF, Op.IN -> binary(f, op);
      case Op.NEGATE -> f.push(Operators.negate(f.pop()));
      case Op.PLUS -> f.push(Convert.toNumber(f.pop()));
      case Op.BIT_NOT -> f.push(Operators.bitNot(f.pop()));
      case Op.TYPEOF -> f.push(Convert.typeof(f.pop()));
      case Op.GLOBAL, Op.GLOBAL_TYPEOF, Op.SET_GLOBAL, Op.DELETE_GLOBAL -> global(f, op);
      case Op.THROW_CONST -> {
        f.next++;
        throw Thrown.type("Assignment to constant variable.");
      }
      case Op.NEW_CELL -> r[operand(f)] = new Cell(null);
      case Op.CELL_OF -> {
        int slot = operand(f);
        r[slot] = new Cell(r[slot]);
      }
      case Op.COPY_CELL -> {
        int slot = operand(f);
        r[slot] = new Cell(((Cell) r[slot]).value);
      }
      case Op.EMPTY -> r[operand(f)] = null;
      case Op.FILL -> java.util.Arrays.fill(r, operand(f), operand(f), Absent.UNDEFINED);
      case Op.RAW_CELL -> f.push(((Cell) r[operand(f)]).value);
      case Op.RAW_FREE -> f.push(f.function.free[operand(f)].value);
      case Op.CONCAT -> concat(f, operand(f));
      case Op.TO_KEY -> f.push(Keys.of(f.pop()));
      case Op.REGEXP -> {
        Expr.RegExp literal = (Expr.RegExp) constant(f);
        f.push(realm.regexp(literal.pattern(), literal.flags()));
      }
      case Op.TEMPLATE_OBJECT -> f.push(template((Expr.Template) constant(f)));
      case Op.CHECK_THIS -> {
        if (r[f.sp - 1] == null) {
          throw Thrown.reference(
              "Must call super constructor in derived class before accessing 'this' or returning"
                  + " from derived constructor");
        }
      }
      case Op.SUPER_CHECK -> {
        if (f.pop() != null) {
          throw Thrown.reference("Super constructor may only be called once");
        }
      }
      case Op.RETURN_DERIVED -> returnDerived(f);
      case Op.THROW -> throw Thrown.of(f.pop());
      case Op.RETHROW -> throw Thrown.of(r[operand(f)]);
      case Op.CATCH -> interpreter.machine.tracer.caught(r[f.sp - 1]);
      case Op.SET_INT -> {
        int slot = operand(f);
        r[slot] = operand(f);
      }
      case Op.JUMP_UNLESS_INT -> {
        int slot = operand(f);
        int number = operand(f);
        jump(f, !Integer.valueOf(number).equals(r[slot]));
      }
      case Op.JUMP_NOT_RETURN -> jump(f, f.resume != Frame.Resume.RETURN);
      case Op.KEEP_MODE -> r[operand(f)] = f.resume.ordinal();
      case Op.ARGUMENTS -> f.push(objects.arguments(f));
      case Op.REST -> {
        int from = operand(f);
        Object[] all = f.arguments;
        int count = Math.max(0, all.length - from);
        Object[] rest = new Object[count];
        System.arraycopy(all, all.length - count, rest, 0, count);
        f.push(realm.array(rest));
      }
      case Op.NEW_TARGET -> f.push(f.newTarget == null ? Absent.UNDEFINED : f.newTarget);
      case Op.CALLEE -> f.push(f.function);
      case Op.IMPORT_CALL -> f.push(interpreter.machine.modules.importLater(f.pop()));
      case Op.IMPORT_META -> f.push(interpreter.machine.modules.importMeta());
      case Op.EXPORT -> {
        f.next++;
        f.pop();
      }
      case Op.IMPORT -> {
        String module = (String) constant(f);
        f.push(interpreter.machine.modules.importName(module, (String) constant(f)));
      }
      default -> {
        if (!objects.run(f, op)) {
          iteration.run(f, op);
        }
      }
    }
  }

  private static void check(Object value, Object name) {
    if (value == null) {
      throw Interpreter.noValue(name);
    }
  }

  private static void binary(Frame f, int op) {
    Object right = f.pop();
    Object left = f.pop();
    f.push(
        switch (op) {
          case Op.POWER -> Operators.arithmetic(op, left, right);
          case Op.EQUAL -> (Object) Convert.looseEquals(left, right);
          case Op.UNEQUAL -> !Convert.looseEquals(left, right);
          case Op.INSTANCE_OF -> Operators.instanceOf(left, right);
          default -> Operators.in(left, right);
        });
  }

  private void global(Frame f, int op) {
    Object name = constant(f);
    JsObject global = realm.global();
    switch (op) {
      case Op.GLOBAL -> {
        Object value = global.get(name);
        if (value == Absent.UNDEFINED && !global.has(name)) {
          throw Thrown.reference(name + " is not defined");
        }
        f.push(value);
      }
      case Op.GLOBAL_TYPEOF -> f.push(Convert.typeof(global.get(name)));
      case Op.DELETE_GLOBAL -> f.push(global.delete(name));
      default -> {
        Object value = f.pop();
        if (f.code.strict() && !global.has(name)) {
          throw Thrown.reference(name + " is not defined");
        }
        if (!global.set(name, value, global) && f.code.strict()) {
          throw Thrown.type(
              "Cannot assign to read only property '" + name + "' of object '#<Object>'");
        }
      }
    }
  }

  private static void concat(Frame f, int count) {
    StringBuilder text = new StringBuilder();
    int from = f.sp - count;
    for (int i = from; i < f.sp; i++) {
      text.append(Convert.toString(f.registers[i]));
    }
    f.sp = from;
    f.push(text.toString());
  }

  /// The array of texts that a tag gets: always the same one for the same place.
  private JsObject template(Expr.Template template) {
    return templates.computeIfAbsent(
        template,
        t -> {
          JsArray raw = realm.array(t.raw());
          raw.fix(true);
          JsArray texts =
              realm.array(
                  t.cooked().stream().map(s -> s == null ? (Object) Absent.UNDEFINED : s).toList());
          texts.define("raw", raw, 0);
          texts.fix(true);
          return texts;
        });
  }

  private void returnDerived(Frame f) {
    Object self = f.pop();
    Object value = f.pop();
    if (!(value instanceof JsObject)) {
      if (value != Absent.UNDEFINED) {
        throw Thrown.type("Derived constructors may only return object or undefined");
      }
      if (self == null) {
        throw Thrown.reference(
            "Must call super constructor in derived class before accessing 'this' or returning"
                + " from derived constructor");
      }
      value = self;
    }
    f.push(value);
    f.next = f.code.code().length - 1;
  }
}
