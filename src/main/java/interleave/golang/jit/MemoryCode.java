package interleave.golang.jit;

import interleave.golang.code.FlatCode;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;

/// Accesses to variables on the heap, structs, slices and arrays. Where a goroutine uses memory
/// that is not its own, the machine decides whether it may now; that is out of the way of the
/// others.
final class MemoryCode {

  private final Frame frame;
  private final CodeBuilder code;
  private final MethodBody body;
  private final Label visible;

  /// @param visible where to go when the goroutine has to stand before an access
  MemoryCode(Frame frame, MethodBody body, Label visible) {
    this.frame = frame;
    this.code = frame.code;
    this.body = body;
    this.visible = visible;
  }

  /// Long because it has a case for each instruction.
  ///
  /// @return whether the opcode is one of these
  boolean emit(int pc, int opcode, int a, int b, int c) {
    switch (opcode) {
      case Opcode.NIL_CHECK -> {
        frame.getRef(a);
        notNil();
        code.pop();
      }
      case Opcode.GLOBAL_ADDRESS -> frame.setRef(a, () -> frame.global(b));
      case Opcode.LOAD_CELL_L -> {
        frame.getRef(b, Names.CELL);
        useNumber(pc, false, code::lconst_0);
        frame.setLong(a, () -> getField(Names.CELL, "bits", Names.LONG));
      }
      case Opcode.LOAD_CELL_R -> {
        frame.getRef(b, Names.CELL);
        use(Names.CELL, false);
        frame.setRef(a, () -> getField(Names.CELL, "ref", Names.OBJECT));
      }
      case Opcode.STORE_CELL_L -> {
        frame.getRef(a, Names.CELL);
        useNumber(pc, true, () -> frame.getLong(b));
        putField(Names.CELL, "bits", Names.LONG, () -> frame.getLong(b));
      }
      case Opcode.STORE_CELL_R -> {
        frame.getRef(a, Names.CELL);
        use(Names.CELL, true);
        putField(Names.CELL, "ref", Names.OBJECT, () -> frame.getRef(b));
      }
      case Opcode.LOAD_GLOBAL_L -> {
        frame.global(b);
        code.checkcast(Names.CELL);
        useNumber(pc, false, code::lconst_0);
        frame.setLong(a, () -> getField(Names.CELL, "bits", Names.LONG));
      }
      case Opcode.STORE_GLOBAL_L -> {
        frame.global(a);
        code.checkcast(Names.CELL);
        useNumber(pc, true, () -> frame.getLong(b));
        putField(Names.CELL, "bits", Names.LONG, () -> frame.getLong(b));
      }
      case Opcode.LOAD_POINTER_L -> {
        pointer(b, false);
        frame.setLong(a, () -> load("loadLong", Names.LONG));
      }
      case Opcode.LOAD_POINTER_R -> {
        pointer(b, false);
        frame.setRef(a, () -> load("loadRef", Names.OBJECT));
      }
      case Opcode.STORE_POINTER_L -> {
        pointer(a, true);
        store("storeLong", Names.LONG, () -> frame.getLong(b));
      }
      case Opcode.STORE_POINTER_R -> {
        pointer(a, true);
        store("storeRef", Names.OBJECT, () -> frame.getRef(b));
      }
      case Opcode.LOAD_FIELD_L, FlatCode.LOAD_LOCAL_FIELD_L -> {
        struct(b, opcode == FlatCode.LOAD_LOCAL_FIELD_L, false);
        frame.setLong(
            a,
            () -> {
              getField(Names.STRUCT, "longs", Names.LONGS);
              code.loadConstant(c).laload();
            });
      }
      case Opcode.LOAD_FIELD_R, FlatCode.LOAD_LOCAL_FIELD_R -> {
        struct(b, opcode == FlatCode.LOAD_LOCAL_FIELD_R, false);
        frame.setRef(
            a,
            () -> {
              getField(Names.STRUCT, "refs", Names.REFS);
              code.loadConstant(c).aaload();
            });
      }
      case Opcode.STORE_FIELD_L, FlatCode.STORE_LOCAL_FIELD_L -> {
        struct(a, opcode == FlatCode.STORE_LOCAL_FIELD_L, true);
        getField(Names.STRUCT, "longs", Names.LONGS);
        code.loadConstant(b);
        frame.getLong(c);
        code.lastore();
      }
      case Opcode.STORE_FIELD_R, FlatCode.STORE_LOCAL_FIELD_R -> {
        struct(a, opcode == FlatCode.STORE_LOCAL_FIELD_R, true);
        getField(Names.STRUCT, "refs", Names.REFS);
        code.loadConstant(b);
        frame.getRef(c);
        code.aastore();
      }
      default -> {
        return elements(opcode, a, b, c);
      }
    }
    return true;
  }

  private boolean elements(int opcode, int a, int b, int c) {
    switch (opcode) {
      case Opcode.SLICE_LEN -> sliceLength(a, b);
      case Opcode.STRING_LEN ->
          frame.setLong(
              a,
              () -> {
                frame.getRef(b, Names.STRING);
                code.invokevirtual(Names.STRING, "length", Names.type(Names.INT)).i2l();
              });
      case Opcode.STRING_INDEX ->
          frame.setLong(
              a,
              () -> {
                frame.getRef(b, Names.STRING);
                frame.getLong(c);
                code.invokestatic(
                    Names.STRINGS, "at", Names.type(Names.LONG, Names.STRING, Names.LONG));
              });
      case Opcode.LOAD_ELEMENT_L -> {
        element(b, c, false);
        frame.setLong(a, () -> getElement(Names.LONG_STORE, Names.LONG, Names.LONGS, code::laload));
      }
      case Opcode.LOAD_ELEMENT_R -> {
        element(b, c, false);
        frame.setRef(a, () -> getElement(Names.REF_STORE, Names.OBJECT, Names.REFS, code::aaload));
      }
      case Opcode.STORE_ELEMENT_L -> {
        element(a, b, true);
        setElement(
            Names.LONG_STORE, Names.LONG, Names.LONGS, () -> frame.getLong(c), code::lastore);
      }
      case Opcode.STORE_ELEMENT_R -> {
        element(a, b, true);
        code.aload(Frame.MEMORY).checkcast(Names.STORE).iload(Frame.INDEX);
        frame.getRef(c);
        code.invokevirtual(Names.STORE, "setRef", Names.type(Names.VOID, Names.INT, Names.OBJECT));
      }
      case Opcode.LOAD_ARRAY_L, FlatCode.LOAD_LOCAL_ARRAY_L -> {
        array(b, c, opcode == FlatCode.LOAD_LOCAL_ARRAY_L, false);
        frame.setLong(a, () -> getElement(Names.LONG_STORE, Names.LONG, Names.LONGS, code::laload));
      }
      case Opcode.STORE_ARRAY_L, FlatCode.STORE_LOCAL_ARRAY_L -> {
        array(a, b, opcode == FlatCode.STORE_LOCAL_ARRAY_L, true);
        setElement(
            Names.LONG_STORE, Names.LONG, Names.LONGS, () -> frame.getLong(c), code::lastore);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  // Which memory, and whether it may be used now: it is in the variable MEMORY then

  /// Asks for the memory on the stack.
  private void use(ClassDesc type, boolean write) {
    Label own = unlessOwn(type);
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE).aload(Frame.MEMORY);
    code.loadConstant(write ? 1 : 0);
    code.iload(Frame.PC).iload(Frame.DEPTH).iload(Frame.LEFT);
    frame.callSupport(
        "mayUse",
        Names.BOOLEAN,
        Names.GOROUTINE,
        Names.MEMORY,
        Names.BOOLEAN,
        Names.INT,
        Names.INT,
        Names.INT);
    goOnIfAllowed(own);
  }

  /// The same for the variable of one number on the stack.
  private void useNumber(int pc, boolean write, Runnable value) {
    Label own = unlessOwn(Names.CELL);
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
    code.aload(Frame.MEMORY).checkcast(Names.CELL);
    code.loadConstant(write ? 1 : 0);
    value.run();
    body.loadPos(pc);
    code.iload(Frame.PC).iload(Frame.LEFT);
    frame.callSupport(
        "mayUse",
        Names.BOOLEAN,
        Names.GOROUTINE,
        Names.CELL,
        Names.BOOLEAN,
        Names.LONG,
        Names.POS,
        Names.INT,
        Names.INT);
    goOnIfAllowed(own);
  }

  /// @return where to go on when the memory is the goroutine's own
  private Label unlessOwn(ClassDesc type) {
    Label own = code.newLabel();
    code.dup().astore(Frame.MEMORY);
    code.getfield(type, "owner", Names.INT).iload(Frame.SELF).if_icmpeq(own);
    return own;
  }

  private void goOnIfAllowed(Label goOn) {
    code.ifeq(visible);
    code.aload(Frame.SUPPORT);
    frame.callSupport("left", Names.INT);
    code.istore(Frame.LEFT);
    code.labelBinding(goOn);
  }

  private void struct(int register, boolean local, boolean write) {
    frame.getRef(register);
    notNil();
    code.checkcast(Names.STRUCT);
    if (local) {
      code.astore(Frame.MEMORY);
    } else {
      use(Names.STRUCT, write);
    }
  }

  private void pointer(int register, boolean write) {
    frame.getRef(register);
    notNil();
    code.checkcast(Names.POINTER).dup().astore(Frame.POINTER);
    code.invokeinterface(Names.POINTER, "memory", Names.type(Names.MEMORY));
    use(Names.MEMORY, write);
  }

  /// An element of a slice; its place in the memory is in the variable INDEX then.
  private void element(int slice, int index, boolean write) {
    frame.getRef(slice, Names.SLICE);
    code.dup().astore(Frame.POINTER);
    frame.getLong(index);
    code.invokestatic(Names.SLICES, "index", Names.type(Names.INT, Names.SLICE, Names.LONG));
    code.istore(Frame.INDEX);
    code.aload(Frame.POINTER).checkcast(Names.SLICE);
    code.invokevirtual(Names.SLICE, "store", Names.type(Names.STORE));
    use(Names.STORE, write);
  }

  private void array(int register, int index, boolean local, boolean write) {
    frame.getRef(register);
    notNil();
    code.checkcast(Names.STORE).dup().astore(Frame.POINTER);
    frame.getLong(index);
    code.invokestatic(Names.SLICES, "index", Names.type(Names.INT, Names.STORE, Names.LONG));
    code.istore(Frame.INDEX);
    code.aload(Frame.POINTER).checkcast(Names.STORE);
    if (local) {
      code.astore(Frame.MEMORY);
    } else {
      use(Names.STORE, write);
    }
  }

  private void notNil() {
    code.invokestatic(Names.NIL, "notNil", Names.type(Names.OBJECT, Names.OBJECT));
  }

  // What lies there

  private void getField(ClassDesc type, String name, ClassDesc of) {
    code.aload(Frame.MEMORY).checkcast(type).getfield(type, name, of);
  }

  private void putField(ClassDesc type, String name, ClassDesc of, Runnable value) {
    code.aload(Frame.MEMORY).checkcast(type);
    value.run();
    code.putfield(type, name, of);
  }

  private void load(String method, ClassDesc of) {
    code.aload(Frame.POINTER).checkcast(Names.POINTER);
    code.invokeinterface(Names.POINTER, method, Names.type(of));
  }

  private void store(String method, ClassDesc of, Runnable value) {
    code.aload(Frame.POINTER).checkcast(Names.POINTER);
    value.run();
    code.invokeinterface(Names.POINTER, method, Names.type(Names.VOID, of));
  }

  /// Most memory is of the plain kind, an array of `type`.
  private void getElement(ClassDesc plain, ClassDesc of, ClassDesc type, Runnable arrayLoad) {
    Label other = code.newLabel();
    Label end = code.newLabel();
    code.aload(Frame.MEMORY).instanceOf(plain).ifeq(other);
    code.aload(Frame.MEMORY).checkcast(plain).getfield(plain, "values", type);
    code.iload(Frame.INDEX);
    arrayLoad.run();
    code.goto_(end);
    code.labelBinding(other);
    code.aload(Frame.MEMORY).checkcast(Names.STORE).iload(Frame.INDEX);
    String method = of == Names.LONG ? "getLong" : "getRef";
    code.invokevirtual(Names.STORE, method, Names.type(of, Names.INT));
    code.labelBinding(end);
  }

  private void setElement(
      ClassDesc plain, ClassDesc of, ClassDesc type, Runnable value, Runnable arrayStore) {
    Label other = code.newLabel();
    Label end = code.newLabel();
    code.aload(Frame.MEMORY).instanceOf(plain).ifeq(other);
    code.aload(Frame.MEMORY).checkcast(plain).getfield(plain, "values", type);
    code.iload(Frame.INDEX);
    value.run();
    arrayStore.run();
    code.goto_(end);
    code.labelBinding(other);
    code.aload(Frame.MEMORY).checkcast(Names.STORE).iload(Frame.INDEX);
    value.run();
    code.invokevirtual(Names.STORE, "setLong", Names.type(Names.VOID, Names.INT, of));
    code.labelBinding(end);
  }

  private void sliceLength(int to, int slice) {
    Label nil = code.newLabel();
    Label end = code.newLabel();
    frame.setLong(
        to,
        () -> {
          frame.getRef(slice, Names.SLICE);
          code.dup().ifnull(nil);
          code.invokevirtual(Names.SLICE, "length", Names.type(Names.INT)).goto_(end);
          code.labelBinding(nil).pop().iconst_0();
          code.labelBinding(end).i2l();
        });
  }
}
