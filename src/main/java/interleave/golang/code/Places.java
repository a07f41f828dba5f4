package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Selection;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// The left sides of assignments, and addresses.
final class Places {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Places(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// Evaluates the operands of a place; they stay in registers until it is used.
  Place of(Expr expr) {
    Expr e = Expressions.unparen(expr);
    return switch (e) {
      case Expr.Ident ident -> ofIdent(ident);
      case Expr.Selector s when f.info.selectionOf(s) == null ->
          ofVariable(s.pos(), (Symbol.Var) f.info.symbolOf(s));
      case Expr.Selector s -> aggregateOr(s, () -> ofField(s));
      case Expr.Index i when f.elements.isMap(i) -> {
        Type.Map map = f.elements.mapType(i);
        int operand = f.expr.reg(i.operand());
        yield new Place.MapEntry(map, operand, f.expr.read(i.indices().getFirst(), map.key()));
      }
      case Expr.Index i -> aggregateOr(i, () -> ofElement(i));
      case Expr.Star star -> aggregateOr(star, () -> new Place.Pointed(f.expr.reg(star.operand())));
      default -> throw new Refusal(e.pos(), "an assignment to this");
    };
  }

  private Place aggregateOr(Expr e, java.util.function.Supplier<Place> plain) {
    if (!TypeTable.isAggregate(f.typeOf(e))) {
      return plain.get();
    }
    Selectors.Holder holder = f.selectors.place(e);
    return new Place.Aggregate(holder.register(), holder.local());
  }

  /// Where an assignment to this fails: an element at its bracket, where that is in another line.
  Pos posOf(Expr left, Pos assignment) {
    return Expressions.unparen(left) instanceof Expr.Index i
            && i.lbrack().line() != assignment.line()
        ? i.lbrack()
        : assignment;
  }

  /// The type of what is on the left of an assignment.
  Type typeOf(Expr expr) {
    return Expressions.unparen(expr) instanceof Expr.Ident ident
            && f.info.symbolOf(ident) instanceof Symbol.Var variable
        ? f.vars.typeOf(variable)
        : f.typeOf(expr);
  }

  private Place ofIdent(Expr.Ident ident) {
    return ident.name().equals("_")
        ? new Place.Blank()
        : ofVariable(ident.pos(), (Symbol.Var) f.info.symbolOf(ident));
  }

  Place ofVariable(Pos pos, Symbol.Var variable) {
    if (variable == null) {
      return new Place.Blank();
    }
    boolean aggregate = TypeTable.isAggregate(f.vars.typeOf(variable));
    if (variable.isGlobal()) {
      return aggregate
          ? new Place.Aggregate(f.vars.load(pos, variable, -1), false)
          : new Place.Global(f.unit.global(variable));
    }
    Variables.Binding binding = f.vars.get(variable);
    if (aggregate && !f.vars.isPrivate(variable)) {
      return new Place.Aggregate(binding.register(), false);
    }
    return binding.cell()
        ? new Place.Cell(binding.register())
        : new Place.Register(binding.register());
  }

  private Place ofField(Expr.Selector s) {
    Selection selection = f.info.selectionOf(s);
    Pos pos = s.name().pos();
    Selectors.Holder holder = f.selectors.holder(s.operand());
    Type at = f.selectors.structOf(f.typeOf(s.operand()));
    List<Integer> path = selection.path();
    for (int i = 0; i < path.size() - 1; i++) {
      Type next = f.selectors.fieldType(at, path.get(i));
      holder = f.selectors.step(pos, holder, at, path.get(i));
      at = f.selectors.structOf(next);
    }
    return new Place.Field(holder.register(), f.selectors.slot(at, path.getLast()), holder.local());
  }

  private Place ofElement(Expr.Index i) {
    Type container = f.typeOf(i.operand());
    if (container.underlying() instanceof Type.Slice) {
      int slice = f.expr.reg(i.operand());
      return new Place.Element(slice, f.elements.index(i.indices().getFirst(), container, slice));
    }
    Selectors.Holder holder = f.selectors.holder(i.operand());
    int index = f.elements.index(i.indices().getFirst(), container, holder.register());
    return new Place.ArrayElement(holder.register(), index, holder.local());
  }

  // Use

  int load(Pos pos, Place place, Type type, int want) {
    Bank bank = Bank.of(type);
    boolean isLong = bank == Bank.LONG;
    switch (place) {
      case Place.Register p -> {
        return f.expr.settle(pos, bank, p.register(), want);
      }
      case Place.Aggregate p -> {
        return f.expr.settle(pos, bank, p.object(), want);
      }
      default -> {}
    }
    int dst = f.expr.target(want, bank);
    code.emit(
        pos,
        switch (place) {
          case Place.Cell p ->
              isLong ? new Instr.LoadCellL(dst, p.cell()) : new Instr.LoadCellR(dst, p.cell());
          case Place.Global p ->
              isLong
                  ? new Instr.LoadGlobalL(dst, p.index())
                  : new Instr.LoadGlobalR(dst, p.index());
          case Place.Pointed p ->
              isLong
                  ? new Instr.LoadPointerL(dst, p.pointer())
                  : new Instr.LoadPointerR(dst, p.pointer());
          case Place.Field p ->
              isLong
                  ? new Instr.LoadFieldL(dst, p.struct(), p.slot(), p.local())
                  : new Instr.LoadFieldR(dst, p.struct(), p.slot(), p.local());
          case Place.Element p ->
              isLong
                  ? new Instr.LoadElementL(dst, p.slice(), p.index())
                  : new Instr.LoadElementR(dst, p.slice(), p.index());
          case Place.ArrayElement p ->
              isLong
                  ? new Instr.LoadArrayL(dst, p.array(), p.index(), p.local())
                  : new Instr.LoadArrayR(dst, p.array(), p.index(), p.local());
          case Place.MapEntry p -> new Instr.LoadMap(dst, -1, p.type(), p.map(), p.key(), false);
          default -> throw new IllegalArgumentException("no value in " + place);
        });
    return dst;
  }

  /// Stores a value that nobody else keeps; of a struct or array its contents are taken over.
  void store(Pos pos, Place place, Type type, int value) {
    boolean isLong = Bank.of(type) == Bank.LONG;
    switch (place) {
      case Place.Blank _ -> {}
      case Place.Register p -> code.move(pos, Bank.of(type), p.register(), value);
      case Place.Cell p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StoreCellL(p.cell(), value)
                  : new Instr.StoreCellR(p.cell(), value));
      case Place.Global p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StoreGlobalL(p.index(), value)
                  : new Instr.StoreGlobalR(p.index(), value));
      case Place.Pointed p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StorePointerL(p.pointer(), value)
                  : new Instr.StorePointerR(p.pointer(), value));
      case Place.Field p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StoreFieldL(p.struct(), p.slot(), value, p.local())
                  : new Instr.StoreFieldR(p.struct(), p.slot(), value, p.local()));
      case Place.Element p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StoreElementL(p.slice(), p.index(), value)
                  : new Instr.StoreElementR(p.slice(), p.index(), value));
      case Place.ArrayElement p ->
          code.emit(
              pos,
              isLong
                  ? new Instr.StoreArrayL(p.array(), p.index(), value, p.local())
                  : new Instr.StoreArrayR(p.array(), p.index(), value, p.local()));
      case Place.MapEntry p ->
          code.emit(pos, new Instr.StoreMap(p.type(), p.map(), p.key(), value));
      case Place.Aggregate p -> code.emit(pos, new Instr.CopyInto(p.object(), value, p.local()));
    }
  }

  // Addresses

  /// `&e`.
  int addressOf(Expr expr, int want) {
    Expr e = Expressions.unparen(expr);
    Type type = f.typeOf(e);
    long mark = code.mark();
    if (e instanceof Expr.CompositeLit literal) {
      int value = f.composites.compile(literal, TypeTable.isAggregate(type) ? want : -1);
      if (TypeTable.isAggregate(type)) {
        return value;
      }
      code.release(mark);
      int dst = f.expr.target(want, Bank.REF);
      code.emit(e.pos(), new Instr.NewCell(dst, value, type, f.names.current()));
      return dst;
    }
    if (e instanceof Expr.Star star) {
      int pointer = f.expr.reg(star.operand());
      code.emit(star.pos(), new Instr.NilCheck(pointer));
      return f.expr.keepOnly(star.pos(), Bank.REF, pointer, mark, want);
    }
    if (TypeTable.isAggregate(type)) {
      int object = f.selectors.place(e).register();
      return f.expr.keepOnly(e.pos(), Bank.REF, object, mark, want);
    }
    Place place = of(e);
    if (place instanceof Place.Cell cell) {
      return f.expr.settle(e.pos(), Bank.REF, cell.cell(), want);
    }
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    code.emit(
        e.pos(),
        switch (place) {
          case Place.Global p -> new Instr.GlobalAddress(dst, p.index());
          case Place.Field p -> new Instr.FieldAddress(dst, p.struct(), Bank.of(type), p.slot());
          case Place.Element p -> new Instr.ElementAddress(dst, p.slice(), p.index());
          case Place.ArrayElement p -> new Instr.ArrayAddress(dst, p.array(), p.index());
          default -> throw new Refusal(e.pos(), "the address of this");
        });
    return dst;
  }
}
