package interleave.js.run;

import interleave.js.code.FunctionCode;
import interleave.js.code.Op;
import interleave.js.value.Absent;
import interleave.js.value.Accessor;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.PrivateName;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.LinkedHashSet;
import java.util.Set;

/// The instructions that make objects, functions and classes, and those of `super` and private
/// names.
final class ObjectInstructions {

  private final Interpreter interpreter;
  private final Realm realm;
  private final PropertyAccess access;
  private final PrivateMembers privates;

  ObjectInstructions(Interpreter interpreter, PropertyAccess access) {
    this.interpreter = interpreter;
    this.realm = interpreter.realm;
    this.access = access;
    this.privates = new PrivateMembers();
  }

  private static int operand(Frame f) {
    return f.code.code()[f.next++];
  }

  private static Object constant(Frame f) {
    return f.code.constants()[operand(f)];
  }

  /// Long because there are so many instructions.
  ///
  /// @return whether it was one of these
  boolean run(Frame f, int op) {
    Object[] r = f.registers;
    switch (op) {
      case Op.NEW_OBJECT -> f.push(realm.object());
      case Op.NEW_ARRAY -> f.push(realm.array());
      case Op.APPEND -> {
        Object value = f.pop();
        ((JsArray) r[f.sp - 1]).append(value);
      }
      case Op.APPEND_HOLE -> {
        JsArray array = (JsArray) r[f.sp - 1];
        array.setLength(array.length() + 1);
      }
      case Op.APPEND_SPREAD -> appendAll(f);
      case Op.DEFINE -> {
        Object value = f.pop();
        ((JsObject) r[f.sp - 1]).create(constant(f), value);
      }
      case Op.DEFINE_ELEMENT -> {
        Object value = f.pop();
        Object key = Keys.of(f.pop());
        ((JsObject) r[f.sp - 1]).create(key, value);
      }
      case Op.DEFINE_METHOD -> {
        Object method = f.pop();
        Object key = f.pop();
        int flags = Property.HIDDEN | operand(f);
        ((JsObject) r[f.sp - 1]).defineOwn(key, Property.of(method, flags));
      }
      case Op.DEFINE_ACCESSOR -> accessor(f, operand(f));
      case Op.SET_PROTO -> {
        Object proto = f.pop();
        if (proto instanceof JsObject || proto == Absent.NULL) {
          ((JsObject) r[f.sp - 1]).setPrototype(proto instanceof JsObject o ? o : null);
        }
      }
      case Op.SPREAD_OBJECT -> {
        Object source = f.pop();
        copy(source, (JsObject) r[f.sp - 1], Set.of());
      }
      case Op.OBJECT_REST -> rest(f, operand(f));
      case Op.SET_HOME -> {
        int under = operand(f);
        ((Closure) r[f.sp - 1]).home = (JsObject) r[f.sp - 1 - under];
      }
      case Op.SET_NAME -> setName(r[f.sp - 1], r[f.sp - 2]);
      case Op.DELETE -> delete(f);
      case Op.GET_SUPER -> {
        Object self = f.pop();
        f.push(superProperty(f, Keys.of(f.pop()), self));
      }
      case Op.GET_SUPER_METHOD -> {
        Object self = f.pop();
        f.push(superProperty(f, Keys.of(f.pop()), self));
        f.push(self);
      }
      case Op.SET_SUPER -> {
        Object value = f.pop();
        Object self = f.pop();
        Object key = Keys.of(f.pop());
        JsObject parent = f.function.home.prototype();
        if (parent == null || !parent.set(key, value, self)) {
          throw Thrown.type("Cannot assign to read only property '" + Keys.text(key) + "'");
        }
        f.push(value);
      }
      case Op.CLASS -> makeClass(f);
      case Op.SET_FIELDS -> {
        Closure fields = (Closure) f.pop();
        ((Closure) r[f.sp - 2]).fields = fields;
      }
      case Op.INIT_FIELDS -> initFields(f.function.owner, (JsObject) f.pop());
      case Op.SUPER_CALL -> superCall(f);
      case Op.NEW_SPREAD -> {
        JsArray arguments = (JsArray) f.pop();
        Object callee = f.pop();
        if (!(callee instanceof JsFunction function) || !function.isConstructor()) {
          throw Thrown.type(f.code.texts().get(f.pc) + " is not a constructor");
        }
        f.push(function.construct(function, arguments.toArray()));
      }
      case Op.PRIVATE_NAME -> {
        String name = (String) constant(f);
        f.push(new PrivateName(name, operand(f) == 1));
      }
      case Op.ADD_PRIVATE -> {
        int kind = operand(f);
        Object function = f.pop();
        PrivateName name = (PrivateName) f.pop();
        privates.add((Closure) r[f.sp - 2], name, kind, (JsFunction) function);
      }
      case Op.DEFINE_PRIVATE -> {
        int kind = operand(f);
        Object value = f.pop();
        PrivateName name = (PrivateName) f.pop();
        privates.define((JsObject) r[f.sp - 1], name, kind, value);
      }
      case Op.GET_PRIVATE -> {
        PrivateName name = (PrivateName) f.pop();
        f.push(privates.get(f.pop(), name));
      }
      case Op.GET_PRIVATE_METHOD -> {
        PrivateName name = (PrivateName) f.pop();
        Object self = f.pop();
        f.push(privates.get(self, name));
        f.push(self);
      }
      case Op.SET_PRIVATE -> {
        Object value = f.pop();
        PrivateName name = (PrivateName) f.pop();
        privates.set(f.pop(), name, value);
        f.push(value);
      }
      case Op.HAS_PRIVATE -> {
        Object object = f.pop();
        PrivateName name = (PrivateName) f.pop();
        f.push(privates.has(object, name));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  Closure closure(Frame frame, FunctionCode code) {
    int[] captures = code.captures();
    Cell[] free = new Cell[captures.length];
    for (int i = 0; i < free.length; i++) {
      int from = captures[i];
      free[i] = from >= 0 ? (Cell) frame.registers[from] : frame.function.free[-1 - from];
    }
    JsObject proto = interpreter.machine.generators.functionPrototype(code);
    Closure closure = new Closure(interpreter, realm, proto, code, free);
    if (code.isArrow()) {
      closure.home = frame.function.home;
      closure.owner = frame.function.owner;
    }
    return closure;
  }

  private void appendAll(Frame f) {
    Object source = f.pop();
    JsArray array = (JsArray) f.registers[f.sp - 1];
    if (interpreter.machine.plainlyIterable(source)) {
      JsArray from = (JsArray) source;
      for (long i = 0; i < from.length(); i++) {
        array.append(from.get(i));
      }
      return;
    }
    Object method =
        Absent.nullish(source) ? Absent.UNDEFINED : access.get(source, JsSymbol.ITERATOR);
    if (!(method instanceof JsFunction)) {
      throw IterationInstructions.notIterable(f, source);
    }
    Iteration.each(
        realm,
        source,
        value -> {
          array.append(value);
          return true;
        });
  }

  private void accessor(Frame f, int flags) {
    JsFunction function = (JsFunction) f.pop();
    Object key = f.pop();
    boolean setter = (flags & 1) != 0;
    setName(function, (setter ? "set " : "get "), key);
    Property wanted =
        new Property(
            null,
            setter ? null : function,
            setter ? function : null,
            null,
            (flags & Property.ENUMERABLE) != 0,
            true);
    ((JsObject) f.registers[f.sp - 1]).defineOwn(key, wanted);
  }

  private static void setName(Object function, Object key) {
    setName(function, "", key);
  }

  private static void setName(Object function, String prefix, Object key) {
    String name =
        key instanceof JsSymbol symbol
            ? symbol.description() == null ? "" : "[" + symbol.description() + "]"
            : Keys.text(key);
    JsObject object = (JsObject) function;
    Property own = object.getOwn("name");
    if (own == null || "".equals(own.value()) || !prefix.isEmpty()) {
      object.define("name", prefix + name, Property.CONFIGURABLE);
    }
  }

  /// Copies the enumerable own properties of a value, but some.
  private void copy(Object source, JsObject target, Set<Object> but) {
    if (Absent.nullish(source)) {
      return;
    }
    JsObject from = realm.toObject(source);
    for (Object key : from.ownKeys()) {
      if (!but.contains(key)) {
        Property property = from.getOwn(key);
        if (property != null && property.isEnumerable()) {
          target.create(key, from.get(key));
        }
      }
    }
  }

  private void rest(Frame f, int count) {
    Set<Object> taken = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      taken.add(Keys.of(f.pop()));
    }
    Object source = f.pop();
    JsObject rest = realm.object();
    copy(source, rest, taken);
    f.push(rest);
  }

  private void delete(Frame f) {
    Object key = Keys.of(f.pop());
    Object object = f.pop();
    if (object instanceof Absent) {
      throw Thrown.type("Cannot convert undefined or null to object");
    }
    boolean done = realm.toObject(object).delete(key);
    if (!done && f.code.strict()) {
      throw Thrown.type(
          "Cannot delete property '" + Keys.text(key) + "' of " + Convert.brief(object));
    }
    f.push(done);
  }

  private Object superProperty(Frame f, Object key, Object self) {
    JsObject parent = f.function.home.prototype();
    return parent == null ? Absent.UNDEFINED : parent.get(key, self);
  }

  private void makeClass(Frame f) {
    FunctionCode code = (FunctionCode) constant(f);
    JsObject parentPrototype = realm.objectPrototype;
    JsObject parentFunction = realm.functionPrototype;
    if (operand(f) == 1) {
      Object parent = f.pop();
      if (parent == Absent.NULL) {
        parentPrototype = null;
      } else if (parent instanceof JsFunction function && function.isConstructor()) {
        Object prototype = function.get("prototype");
        if (!(prototype instanceof JsObject) && prototype != Absent.NULL) {
          throw Thrown.type(
              "Class extends value does not have valid prototype property "
                  + Convert.brief(prototype));
        }
        parentPrototype = prototype instanceof JsObject object ? object : null;
        parentFunction = function;
      } else {
        throw Thrown.type(
            "Class extends value " + realm.inspect(parent, 0) + " is not a constructor or null");
      }
    }
    Closure constructor = closure(f, code);
    constructor.setPrototype(parentFunction);
    JsObject prototype = new JsObject(parentPrototype);
    constructor.home = prototype;
    constructor.define("prototype", prototype, 0);
    prototype.hide("constructor", constructor);
    f.push(constructor);
    f.push(prototype);
  }

  private void initFields(Closure constructor, JsObject self) {
    if (constructor == null) {
      return;
    }
    for (Closure.PrivateMember member : constructor.privates) {
      privates.install(self, member);
    }
    if (constructor.fields != null) {
      constructor.fields.call(self);
    }
  }

  private void superCall(Frame f) {
    JsArray arguments = (JsArray) f.pop();
    JsObject newTarget = (JsObject) f.pop();
    JsObject parent = f.function.owner.prototype();
    if (!(parent instanceof JsFunction function) || !function.isConstructor()) {
      throw Thrown.type(
          "Super constructor "
              + Convert.brief(parent)
              + " of anonymous class is not a constructor");
    }
    f.push(function.construct(newTarget, arguments.toArray()));
  }

  /// `arguments`.
  JsObject arguments(Frame f) {
    JsObject arguments = new Arguments(realm.objectPrototype);
    Object[] all = f.arguments;
    for (int i = 0; i < all.length; i++) {
      arguments.define(Keys.of(i), all[i], Property.ALL);
    }
    arguments.hide("length", (double) all.length);
    arguments.hide(JsSymbol.ITERATOR, realm.arrayPrototype.get(JsSymbol.ITERATOR));
    if (f.code.strict()) {
      JsFunction thrower =
          realm.function(
              "",
              0,
              call -> {
                throw Thrown.type(
                    "'caller', 'callee', and 'arguments' properties may not be accessed on strict"
                        + " mode functions or the arguments objects for calls to them");
              });
      arguments.define("callee", new Accessor(thrower, thrower), 0);
    } else {
      arguments.hide("callee", f.function);
    }
    return arguments;
  }

  /// The object of `arguments`: known to those who show it.
  private static final class Arguments extends JsObject {
    Arguments(JsObject proto) {
      super(proto);
    }

    @Override
    public String kind() {
      return "Arguments";
    }
  }
}
