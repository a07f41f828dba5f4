package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks composite literals.
final class CompositeLiterals {

  private static final String IN_STRUCT = "struct literal";

  private final Check check;

  CompositeLiterals(Check check) {
    this.check = check;
  }

  /// @param hint the type of an inner literal that leaves it out, or null
  void composite(Operand x, Expr.CompositeLit e, Type hint) {
    Type type;
    Type base;
    if (e.type() instanceof Expr.ArrayType array && array.length() instanceof Expr.Ellipsis) {
      type = new Type.Array(-1, check.typeExprs.varType(array.element()));
      base = type;
    } else if (e.type() != null) {
      type = check.typeExprs.type(e.type());
      base = type;
    } else if (hint != null) {
      type = hint;
      Type core = Types.coreType(hint);
      base = core == null ? null : Types.dereferenced(core);
      if (base == null) {
        check.errors.report(
            e.pos(),
            "invalid composite literal element type " + check.text(type) + " (no core type)");
        return;
      }
    } else {
      check.errors.report(e.pos(), "missing type in composite literal");
      return;
    }
    Type core = Types.coreType(base);
    switch (core) {
      case null -> {
        invalid(e, type);
        return;
      }
      case StructType struct -> struct(x, e, struct, base);
      case Type.Array array -> {
        long count = indexed(e.elements(), array.element(), array.length());
        if (array.length() < 0) {
          type = new Type.Array(count, array.element());
          if (e.type() != null) {
            check.recorder.recordType(e.type(), type);
          }
        }
      }
      case Type.Slice slice -> indexed(e.elements(), slice.element(), -1);
      case Type.Map map -> map(e, map);
      default -> {
        invalid(e, type);
        if (Types.isValid(core)) {
          return;
        }
      }
    }
    x.mode = Mode.VALUE;
    x.type = type;
    x.value = null;
  }

  private void invalid(Expr.CompositeLit e, Type type) {
    for (Expr element : e.elements()) {
      check.exprs.use(element instanceof Expr.KeyValue pair ? pair.value() : element);
    }
    Type core = Types.coreType(type);
    Named named = Types.asNamed(type);
    if (named != null && !named.isComplete()) {
      check.errors.report(e.pos(), "invalid recursive type");
    } else if (core == null || Types.isValid(core)) {
      check.errors.report(e.pos(), "invalid composite literal type " + check.text(type));
    }
  }

  private void struct(Operand x, Expr.CompositeLit e, StructType struct, Type base) {
    if (e.elements().isEmpty()) {
      return;
    }
    if (e.elements().getFirst() instanceof Expr.KeyValue) {
      keyedFields(x, e, struct, base);
    } else {
      fieldsInOrder(x, e, struct, base);
    }
  }

  private void keyedFields(Operand x, Expr.CompositeLit e, StructType struct, Type base) {
    Set<StructType.Field> seen = new HashSet<>();
    for (Expr element : e.elements()) {
      if (!(element instanceof Expr.KeyValue pair)) {
        check.errors.report(
            element.pos(), "mixture of field:value and value elements in struct literal");
        continue;
      }
      check.exprs.expr(x, pair.value());
      if (!(pair.key() instanceof Expr.Ident key)) {
        check.errors.report(
            pair.pos(), "invalid field name " + check.text(pair.key()) + " in struct literal");
        continue;
      }
      StructType.Field field = field(struct.fields(), key.name(), false);
      if (field == null) {
        StructType.Field other = field(check.packages.fields(struct, base), key.name(), true);
        Methods.Found found =
            other == null
                ? Methods.Found.NOTHING
                : new Methods.Found(withPackage(other, base), null, List.of(), false, false);
        check.errors.report(key.pos(), check.methods.problem(base, key.name(), found, true));
        continue;
      }
      check.assignments.assign(x, field.type(), IN_STRUCT);
      if (!seen.add(field)) {
        check.errors.report(
            pair.pos(), "duplicate field name " + key.name() + " in struct literal");
      }
    }
  }

  /// Exported fields do not say which package they are from; for messages the type's will do.
  static StructType.Field withPackage(StructType.Field field, Type type) {
    Named named = Types.asNamed(Types.dereferenced(type));
    if (field.pkg() != null || named == null) {
      return field;
    }
    return new StructType.Field(
        field.name(), field.type(), field.embedded(), field.tag(), named.symbol().pkg());
  }

  private StructType.Field field(List<StructType.Field> fields, String name, boolean foldCase) {
    for (StructType.Field field : fields) {
      if (!name.equals("_")
          && Types.sameName(field.name(), field.pkg(), name, check.pkg(), foldCase)) {
        return field;
      }
    }
    return null;
  }

  private void fieldsInOrder(Operand x, Expr.CompositeLit e, StructType struct, Type base) {
    List<StructType.Field> fields = check.packages.fields(struct, base);
    for (int i = 0; i < e.elements().size(); i++) {
      Expr element = e.elements().get(i);
      if (element instanceof Expr.KeyValue) {
        check.errors.report(
            element.pos(), "mixture of field:value and value elements in struct literal");
        continue;
      }
      check.exprs.expr(x, element);
      if (i >= fields.size()) {
        check.errors.report(
            x.pos(), "too many values in struct literal of type " + check.text(base));
        break;
      }
      StructType.Field field = fields.get(i);
      if (field.pkg() != null && field.pkg() != check.pkg()) {
        check.errors.report(
            x.pos(),
            "implicit assignment to unexported field "
                + field.name()
                + " in struct literal of type "
                + check.text(base));
        continue;
      }
      check.assignments.assign(x, field.type(), IN_STRUCT);
    }
    if (e.elements().size() < fields.size()) {
      check.errors.report(
          e.rbrace(), "too few values in struct literal of type " + check.text(base));
    }
  }

  private void map(Expr.CompositeLit e, Type.Map map) {
    boolean interfaceKeys = Types.isNonTypeParamInterface(map.key());
    Map<Object, List<Type>> seen = new HashMap<>();
    for (Expr element : e.elements()) {
      if (!(element instanceof Expr.KeyValue pair)) {
        check.errors.report(element.pos(), "missing key in map literal");
        continue;
      }
      Operand key = new Operand();
      check.exprs.exprWithHint(key, pair.key(), map.key());
      check.assignments.assign(key, map.key(), "map literal");
      if (key.isInvalid()) {
        continue;
      }
      if (key.isConstant() && isDuplicate(key, seen, interfaceKeys)) {
        check.errors.report(
            key.pos(), "duplicate key " + ConstantText.of(key.value) + " in map literal");
        continue;
      }
      Operand value = new Operand();
      check.exprs.exprWithHint(value, pair.value(), map.value());
      check.assignments.assign(value, map.value(), "map literal");
    }
  }

  private static boolean isDuplicate(
      Operand key, Map<Object, List<Type>> seen, boolean interfaceKeys) {
    Constant whole = Constants.toInt(key.value);
    Object plain = Constants.isUnknown(whole) ? key.value : whole;
    List<Type> types = seen.computeIfAbsent(plain, k -> new ArrayList<>());
    boolean duplicate = false;
    for (Type type : types) {
      duplicate |= !interfaceKeys || Identity.identical(type, key.type);
    }
    types.add(key.type);
    return duplicate;
  }

  /// Checks the elements of an array or slice literal; returns how long it is.
  private long indexed(List<Expr> elements, Type type, long length) {
    Set<Long> seen = new HashSet<>();
    long index = 0;
    long largest = 0;
    for (Expr element : elements) {
      boolean valid = false;
      Expr value = element;
      if (element instanceof Expr.KeyValue pair) {
        Indexing.Index found = check.indexing.index(pair.key(), length);
        if (Types.isValid(found.type())) {
          if (found.value() >= 0) {
            index = found.value();
            valid = true;
          } else {
            check.errors.report(
                element.pos(), "index " + check.text(pair.key()) + " must be integer constant");
          }
        }
        value = pair.value();
      } else if (length >= 0 && index >= length) {
        check.errors.report(
            element.pos(), "index " + index + " is out of bounds (>= " + length + ")");
      } else {
        valid = true;
      }
      if (valid && !seen.add(index)) {
        check.errors.report(
            element.pos(), "duplicate index " + index + " in array or slice literal");
      }
      index++;
      largest = Math.max(largest, index);
      Operand x = new Operand();
      check.exprs.exprWithHint(x, value, type);
      check.assignments.assign(x, type, "array or slice literal");
    }
    return largest;
  }
}
