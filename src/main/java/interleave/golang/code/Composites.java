package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.types.Constant;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Composite literals. A struct or array literal inside another is built in its place.
final class Composites {

  /// Slice literals up to this length are made out of registers by one instruction.
  private static final int REGISTER_ELEMENTS = 16;

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Composites(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// The value of a literal: always a new one.
  int compile(Expr.CompositeLit e, int want) {
    Type type = literalType(e);
    long mark = code.mark();
    int built = build(e, type);
    return f.expr.keepOnly(e.pos(), Bank.REF, built, mark, want);
  }

  /// The literal's type without the pointer that an inner `{…}` may stand for.
  private Type literalType(Expr.CompositeLit e) {
    Type type = f.typeOf(e);
    Type pointed = TypeTable.pointed(type);
    return pointed == null ? type : f.types.canonical(pointed);
  }

  private int build(Expr.CompositeLit e, Type type) {
    return switch (type.underlying()) {
      case StructType _, Type.Array _ -> {
        int dst = code.allocRef();
        code.emit(e.pos(), new Instr.Zero(dst, type));
        fill(e, type, dst);
        yield dst;
      }
      case Type.Slice slice -> slice(e, (Type.Slice) f.types.canonical(slice));
      case Type.Map map -> map(e, (Type.Map) f.types.canonical(map));
      default -> throw new Refusal(e.pos(), "a literal of type " + type);
    };
  }

  /// Fills a struct or array that is all zero.
  private void fill(Expr.CompositeLit e, Type type, int dst) {
    if (type.underlying() instanceof StructType struct) {
      fillStruct(e, type, struct, dst);
    } else {
      fillArray(e, (Type.Array) type.underlying(), dst);
    }
  }

  private void fillStruct(Expr.CompositeLit e, Type type, StructType struct, int dst) {
    for (int i = 0; i < e.elements().size(); i++) {
      Expr element = e.elements().get(i);
      int index = i;
      Expr value = element;
      if (element instanceof Expr.KeyValue pair) {
        index = fieldIndex(struct, ((Expr.Ident) pair.key()).name());
        value = pair.value();
      }
      Type fieldType = f.selectors.fieldType(type, index);
      int slot = f.selectors.slot(type, index);
      long mark = code.mark();
      String outer = f.names.enter(struct.fields().get(index).name(), ".");
      if (struct.fields().get(index).name().equals("_")) {
        f.expr.keep(value, fieldType, -1); // a blank field stays zero
      } else if (isNestedAggregate(value, fieldType)) {
        int inner = code.allocRef();
        code.emit(value.pos(), new Instr.FieldAddress(inner, dst, Bank.REF, slot));
        fill((Expr.CompositeLit) Expressions.unparen(value), fieldType, inner);
      } else {
        int register = f.expr.keep(value, fieldType, -1);
        f.names.namePart(value, fieldType, register, outer);
        storeField(value.pos(), dst, slot, fieldType, register);
      }
      f.names.leave(outer);
      code.release(mark);
    }
  }

  private static int fieldIndex(StructType struct, String name) {
    for (int i = 0; i < struct.fields().size(); i++) {
      if (struct.fields().get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no field " + name + " in " + struct);
  }

  private void storeField(Pos pos, int struct, int slot, Type type, int value) {
    code.emit(
        pos,
        Bank.of(type) == Bank.LONG
            ? new Instr.StoreFieldL(struct, slot, value, true)
            : new Instr.StoreFieldR(struct, slot, value, true));
  }

  private boolean isNestedAggregate(Expr value, Type type) {
    return TypeTable.isAggregate(type)
        && Expressions.unparen(value) instanceof Expr.CompositeLit inner
        && f.order.hoisted(inner) < 0;
  }

  /// An element of an array, slice or map literal with its place.
  private record Element(long index, Expr value) {}

  private List<Element> elements(Expr.CompositeLit e) {
    List<Element> elements = new ArrayList<>();
    long next = 0;
    for (Expr element : e.elements()) {
      Expr value = element;
      if (element instanceof Expr.KeyValue pair) {
        next = ((Constant.Int) integer(f.info.constantOf(pair.key()))).value().longValueExact();
        value = pair.value();
      }
      elements.add(new Element(next++, value));
    }
    return elements;
  }

  private static Constant integer(Constant constant) {
    return constant instanceof Constant.Float x ? new Constant.Int(x.numerator()) : constant;
  }

  private void fillArray(Expr.CompositeLit e, Type.Array array, int dst) {
    Type type = f.types.canonical(array.element());
    for (Element element : elements(e)) {
      long mark = code.mark();
      Expr value = element.value();
      int index = constant(value.pos(), element.index());
      String outer = f.names.enter(String.valueOf(element.index()), "[");
      if (isNestedAggregate(value, type)) {
        int inner = code.allocRef();
        code.emit(value.pos(), new Instr.ArrayAddress(inner, dst, index));
        fill((Expr.CompositeLit) Expressions.unparen(value), type, inner);
      } else {
        int register = f.expr.keep(value, type, -1);
        f.names.namePart(value, type, register, outer);
        code.emit(
            value.pos(),
            Bank.of(type) == Bank.LONG
                ? new Instr.StoreArrayL(dst, index, register, true)
                : new Instr.StoreArrayR(dst, index, register, true));
      }
      f.names.leave(outer);
      code.release(mark);
    }
  }

  private int constant(Pos pos, long value) {
    int register = code.allocLong();
    code.emit(pos, new Instr.ConstL(register, value));
    return register;
  }

  private int slice(Expr.CompositeLit e, Type.Slice type) {
    List<Element> elements = elements(e);
    boolean dense = true;
    long length = 0;
    for (int i = 0; i < elements.size(); i++) {
      dense &= elements.get(i).index() == i;
      length = Math.max(length, elements.get(i).index() + 1);
    }
    if (dense && length <= REGISTER_ELEMENTS) {
      return sliceOf(e.pos(), type, elements.stream().map(Element::value).toList());
    }
    int dst = code.allocRef();
    int size = constant(e.pos(), length);
    code.emit(e.pos(), new Instr.MakeSlice(dst, type, size, size));
    for (Element element : elements) {
      long mark = code.mark();
      Expr value = element.value();
      int index = constant(value.pos(), element.index());
      String outer = f.names.enter(String.valueOf(element.index()), "[");
      int register = f.expr.keep(value, type.element(), -1);
      f.names.namePart(value, type.element(), register, outer);
      f.names.leave(outer);
      code.emit(
          value.pos(),
          Bank.of(type.element()) == Bank.LONG
              ? new Instr.StoreElementL(dst, index, register)
              : new Instr.StoreElementR(dst, index, register));
      code.release(mark);
    }
    return dst;
  }

  /// A new slice of these values; also for the arguments of variadic functions.
  int sliceOf(Pos pos, Type.Slice type, List<Expr> values) {
    long mark = code.mark();
    int[] registers = new int[values.size()];
    for (int i = 0; i < registers.length; i++) {
      String outer = f.names.enter(String.valueOf(i), "[");
      registers[i] = f.expr.keep(values.get(i), type.element(), -1);
      f.names.namePart(values.get(i), type.element(), registers[i], outer);
      f.names.leave(outer);
    }
    code.release(mark);
    int dst = code.allocRef();
    code.emit(pos, new Instr.MakeSliceOf(dst, type, registers));
    return dst;
  }

  private int map(Expr.CompositeLit e, Type.Map type) {
    int dst = code.allocRef();
    int hint = constant(e.pos(), e.elements().size());
    code.emit(e.pos(), new Instr.MakeMap(dst, type, hint));
    for (Expr element : e.elements()) {
      Expr.KeyValue pair = (Expr.KeyValue) element;
      long mark = code.mark();
      boolean keyFirst = Expressions.unparen(pair.key()) instanceof Expr.CompositeLit;
      if (keyFirst) {
        f.order.prepare(pair.key());
      } else {
        f.order.prepare(pair.key(), pair.value());
      }
      int key = f.expr.read(pair.key(), type.key());
      if (keyFirst) {
        f.order.prepare(pair.value());
      }
      boolean known = Expressions.unparen(pair.key()) instanceof Expr.BasicLit;
      String outer = f.names.enter(ExprText.of(pair.key()), known ? "[" : "");
      int value = f.expr.read(pair.value(), type.value());
      f.names.namePart(pair.value(), type.value(), value, outer);
      f.names.leave(outer);
      code.emit(pair.pos(), new Instr.StoreMap(type, dst, key, value));
      code.release(mark);
    }
    return dst;
  }
}
