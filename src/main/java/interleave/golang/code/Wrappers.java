package interleave.golang.code;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the small functions that stand between a call and a function that takes its arguments in
/// another form. Traces leave them out.
final class Wrappers {

  private final Compiler unit;
  private final Map<NativeFunction, Function> natives = new HashMap<>();
  private final List<Function> values = new ArrayList<>();

  Wrappers(Compiler unit) {
    this.unit = unit;
  }

  /// Those made so far that a program can hold as values.
  List<Function> values() {
    return values;
  }

  private Function value(Function function) {
    values.add(function);
    return function;
  }

  /// A wrapper while it is made: its parameters lie in its first registers.
  private static final class Frame {
    final CodeBuilder code = new CodeBuilder();
    final Function function;
    final Pos pos;
    final int[] registers;

    Frame(String name, Pos pos, boolean library, List<Type> parameters, List<Type> results) {
      function = new Function(name, pos, library);
      function.setSignature(parameters, results);
      function.markWrapper();
      this.pos = pos;
      registers = new int[parameters.size()];
      for (int i = 0; i < registers.length; i++) {
        registers[i] = code.alloc(Bank.of(parameters.get(i)));
      }
    }

    /// Moves a value to the next register on top.
    void push(Type type, int register) {
      Bank bank = Bank.of(type);
      code.move(pos, bank, code.alloc(bank), register);
    }
  }

  /// How the call of a wrapper is made, once it is known where its arguments start.
  private interface CallAt {
    Instr at(int longBase, int refBase);
  }

  private Function finish(Frame w, long base, List<Type> results, CallAt call) {
    int longBase = CodeBuilder.markOf(Bank.LONG, base);
    int refBase = CodeBuilder.markOf(Bank.REF, base);
    w.code.emit(w.pos, call.at(longBase, refBase));
    List<Integer> longs = new ArrayList<>();
    List<Integer> refs = new ArrayList<>();
    for (Type result : results) {
      if (Bank.of(result) == Bank.LONG) {
        longs.add(longBase + longs.size());
      } else {
        refs.add(refBase + refs.size());
      }
    }
    w.code.bank(Bank.LONG).reserve(longBase, longs.size());
    w.code.bank(Bank.REF).reserve(refBase, refs.size());
    w.code.emitLast(w.pos, returnOf(longs, refs));
    w.code.finish(w.function, -1);
    return w.function;
  }

  /// The return of these registers.
  static Instr returnOf(List<Integer> longs, List<Integer> refs) {
    if (longs.isEmpty() && refs.isEmpty()) {
      return new Instr.Return();
    }
    if (longs.size() == 1 && refs.isEmpty()) {
      return new Instr.ReturnL(longs.getFirst());
    }
    if (refs.size() == 1 && longs.isEmpty()) {
      return new Instr.ReturnR(refs.getFirst());
    }
    return new Instr.ReturnMany(Literals.registers(longs), Literals.registers(refs));
  }

  // Functions written in Java as values

  Function ofNative(Target target) {
    Function known = natives.get(target.nativeFunction());
    if (known != null) {
      return known;
    }
    Frame w =
        new Frame(
            target.nativeFunction().name(), Pos.NONE, true, target.parameters(), target.results());
    Function function = value(finish(w, 0, target.results(), target::call));
    natives.put(target.nativeFunction(), function);
    return function;
  }

  // Method values and expressions

  /// A method with its receiver captured.
  ///
  /// @param captured the type of what is captured
  Function bound(Callee callee, Type captured, boolean library) {
    Signature signature = callee.signature();
    Frame w =
        new Frame(
            nameOf(callee) + "-fm", Pos.NONE, library, signature.params(), signature.results());
    int receiver = w.code.alloc(Bank.of(captured));
    long base = w.code.mark();
    CallAt call;
    switch (callee) {
      case Callee.Method m -> {
        w.push(captured, receiver);
        w.function.setWrapped(m.target().function());
        call = m.target()::call;
      }
      case Callee.Interface i -> {
        w.code.allocRef();
        call = (longs, refs) -> new Instr.CallInterface(receiver, i.method(), longs, refs);
      }
      default -> throw new IllegalArgumentException("not a method: " + callee);
    }
    for (int i = 0; i < w.registers.length; i++) {
      w.push(signature.params().get(i), w.registers[i]);
    }
    return value(finish(w, base, signature.results(), call));
  }

  private static String nameOf(Callee callee) {
    return switch (callee) {
      case Callee.Method m when m.target().function() != null -> m.target().function().name();
      case Callee.Method m -> m.target().nativeFunction().name();
      case Callee.Interface i -> i.use().end() + "." + i.method();
      default -> "func";
    };
  }

  /// A method that takes its receiver as the first parameter.
  Function unbound(Callee callee, List<Type> parameters, boolean library) {
    Frame w =
        new Frame(
            methodName(parameters.getFirst(), callee),
            Pos.NONE,
            library,
            parameters,
            callee.signature().results());
    Callee.Use use =
        callee instanceof Callee.Method m ? m.use() : ((Callee.Interface) callee).use();
    return value(forward(w, parameters.getFirst(), w.registers[0], use.path(), callee, 1));
  }

  /// `main.(*T).M`, also where the method itself belongs to another type.
  private static String methodName(Type type, Callee callee) {
    String method =
        callee instanceof Callee.Interface i
            ? i.method()
            : nameOf(callee).substring(nameOf(callee).lastIndexOf('.') + 1);
    Type pointed = TypeTable.pointed(type);
    String name = (pointed == null ? type : pointed).toString().replaceFirst("\\[.*", "[...]");
    int dot = name.lastIndexOf('.', name.indexOf('[') < 0 ? name.length() : name.indexOf('['));
    return pointed == null
        ? name + "." + method
        : name.substring(0, dot + 1) + "(*" + name.substring(dot + 1) + ")." + method;
  }

  /// Calls a method on what `path` leads to from the value in `register`, with the parameters from
  /// `first` on.
  private Function forward(
      Frame w, Type type, int register, List<Integer> path, Callee callee, int first) {
    Signature signature = callee.signature();
    int at = register;
    Type atType = type;
    Type parameter = callee instanceof Callee.Method m ? m.target().parameters().getFirst() : null;
    for (int i = 0; i < path.size(); i++) {
      Type struct = structOf(atType);
      Type field = fieldType(struct, path.get(i));
      boolean address =
          i == path.size() - 1
              && parameter instanceof Type.Pointer
              && !(field instanceof Type.Pointer);
      int dst = w.code.alloc(address ? Bank.REF : Bank.of(field));
      if (address) {
        int slot = unit.types.layout((StructType) struct.underlying()).slots()[path.get(i)];
        w.code.emit(w.pos, new Instr.FieldAddress(dst, at, Bank.of(field), slot));
      } else {
        loadField(w, dst, at, struct, path.get(i));
      }
      at = dst;
      atType = address ? parameter : field;
    }
    if (parameter != null) {
      at = adapt(w, at, atType, parameter, nameOf(callee), !path.isEmpty());
      atType = parameter;
    }
    long base = w.code.mark();
    int receiver = at;
    CallAt call;
    if (callee instanceof Callee.Method m) {
      w.push(atType, receiver);
      w.function.setWrapped(m.target().function());
      call = m.target()::call;
    } else {
      w.code.allocRef();
      String method = ((Callee.Interface) callee).method();
      call = (longs, refs) -> new Instr.CallInterface(receiver, method, longs, refs);
    }
    for (int i = first; i < w.registers.length; i++) {
      w.push(signature.params().get(i - first), w.registers[i]);
    }
    return finish(w, base, signature.results(), call);
  }

  private Type structOf(Type type) {
    Type pointed = TypeTable.pointed(type);
    return unit.types.canonical(pointed == null ? type : pointed);
  }

  private Type fieldType(Type struct, int index) {
    return unit.types.canonical(((StructType) struct.underlying()).fields().get(index).type());
  }

  private void loadField(Frame w, int dst, int holder, Type struct, int index) {
    Type type = fieldType(struct, index);
    int slot = unit.types.layout((StructType) struct.underlying()).slots()[index];
    if (TypeTable.isAggregate(type)) {
      w.code.emit(w.pos, new Instr.FieldAddress(dst, holder, Bank.REF, slot));
    } else if (Bank.of(type) == Bank.LONG) {
      w.code.emit(w.pos, new Instr.LoadFieldL(dst, holder, slot, false));
    } else {
      w.code.emit(w.pos, new Instr.LoadFieldR(dst, holder, slot, false));
    }
  }

  /// The receiver as the method takes it, out of a value or pointer.
  ///
  /// @param embedded whether it is a field of the value that the method is called on
  private int adapt(
      Frame w, int register, Type type, Type parameter, String method, boolean embedded) {
    boolean byPointer = parameter instanceof Type.Pointer;
    if (byPointer || !(type instanceof Type.Pointer)) {
      if (!TypeTable.isAggregate(parameter)) {
        return register;
      }
      int copy = w.code.allocRef();
      w.code.emit(w.pos, new Instr.Copy(copy, register));
      return copy;
    }
    if (embedded) {
      w.code.emit(w.pos, new Instr.NilCheck(register));
      return loaded(w, register, parameter);
    }
    int isNil = w.code.allocLong();
    int present = w.code.label();
    w.code.emit(w.pos, new Instr.IsNil(isNil, register));
    w.code.emitJump(w.pos, new Instr.JumpIfNot(isNil, present), present);
    String name = ((Named) parameter).symbol().name();
    w.code.emitLast(
        w.pos,
        new Instr.Fail("value method " + method + " called using nil *" + name + " pointer"));
    w.code.place(present);
    return loaded(w, register, parameter);
  }

  /// What a pointer points to.
  private static int loaded(Frame w, int register, Type parameter) {
    int value = w.code.alloc(Bank.of(parameter));
    if (TypeTable.isAggregate(parameter)) {
      w.code.emit(w.pos, new Instr.Copy(value, register));
    } else if (Bank.of(parameter) == Bank.LONG) {
      w.code.emit(w.pos, new Instr.LoadPointerL(value, register));
    } else {
      w.code.emit(w.pos, new Instr.LoadPointerR(value, register));
    }
    return value;
  }

  // Methods called through interfaces

  /// The function to enter when an interface's method is called on a value of `type`.
  Function interfaceEntry(Type type, MethodSets.Member member) {
    Callee callee = callee(type, member);
    boolean boxed = Bank.of(type) == Bank.LONG;
    if (callee instanceof Callee.Method m
        && !boxed
        && member.path().isEmpty()
        && !m.target().isNative()
        && m.target().parameters().getFirst().equals(type)) {
      return m.target().function();
    }
    Signature signature = callee.signature();
    List<Type> parameters = new ArrayList<>();
    parameters.add(boxed ? InterfaceType.EMPTY : type);
    parameters.addAll(signature.params());
    String name = methodName(type, callee);
    Frame w = new Frame(name, member.method().pos(), true, parameters, signature.results());
    value(w.function);
    unit.enqueue(
        () -> {
          int receiver = w.registers[0];
          if (boxed) {
            int value = w.code.allocLong();
            w.code.emit(w.pos, new Instr.AssertConcrete(value, -1, type, receiver, type));
            receiver = value;
          }
          forward(w, type, receiver, member.path(), callee, 1);
        });
    return w.function;
  }

  private Callee callee(Type type, MethodSets.Member member) {
    Callee.Use use = new Callee.Use(null, type, member.path(), member.holder());
    if (member.holder().underlying() instanceof InterfaceType holder) {
      Signature signature =
          (Signature) unit.types.canonical(holder.method(member.method().name()).type());
      return new Callee.Interface(member.method().name(), use, signature);
    }
    List<Type> arguments =
        member.holder() instanceof Named named
            ? unit.types.canonical(named.typeArguments())
            : List.of();
    Target target = unit.target(member.method(), arguments);
    List<Type> parameters = target.parameters().subList(1, target.parameters().size());
    return new Callee.Method(
        target,
        use,
        new Signature(
            parameters, target.results(), member.method().signature().variadic(), List.of()));
  }

  // Calls that are made later: go and defer

  /// A function without parameters that makes a call with captured arguments.
  ///
  /// @param captured types of the arguments in order, a receiver or interface first, and a called
  ///   closure last
  Function deferred(String name, Pos pos, boolean library, Callee callee, List<Type> captured) {
    Frame w = new Frame(name, pos, library, captured, callee.signature().results());
    w.function.setSignature(List.of(), List.of());
    int last = w.registers.length == 0 ? -1 : w.registers[w.registers.length - 1];
    Instr call =
        switch (callee) {
          case Callee.Static s -> s.target().call(0, 0);
          case Callee.Method m -> m.target().call(0, 0);
          case Callee.Interface i -> new Instr.CallInterface(0, i.method(), 0, 0);
          case Callee.Value _ -> new Instr.CallClosure(last, 0, 0);
        };
    if (callee instanceof Callee.Static s) {
      w.function.setWrapped(s.target().function());
    } else if (callee instanceof Callee.Method m) {
      w.function.setWrapped(m.target().function());
    }
    for (Type result : callee.signature().results()) {
      w.code.bank(Bank.of(result)).reserve(0, callee.signature().results().size());
    }
    w.code.emit(pos, call);
    w.code.emitLast(pos, new Instr.Return());
    w.code.finish(w.function, -1);
    return w.function;
  }
}
