package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.NativeFunction;
import interleave.golang.types.Type;
import java.util.List;

/// Which registers an instruction reads and writes, and where it can go on.
abstract class Operands {

  abstract void readLong(int register);

  private void readIndex(Instr.Index index) {
    if (index.cell()) {
      readRef(index.register());
    } else {
      readLong(index.register());
    }
  }

  abstract void readRef(int register);

  abstract void writeLong(int register);

  abstract void writeRef(int register);

  /// Reads everything from these registers on: arguments of a call whose signature is not known.
  abstract void readFrom(int longBase, int refBase);

  /// Everything from these registers on has no value any more: a callee's window.
  abstract void clobber(int longBase, int refBase);

  abstract void target(int pc);

  /// Whether the next instruction cannot be reached from this one.
  abstract void leave();

  private void read(Bank bank, int register) {
    if (bank == Bank.LONG) {
      readLong(register);
    } else {
      readRef(register);
    }
  }

  private void write(Bank bank, int register) {
    if (bank == Bank.LONG) {
      writeLong(register);
    } else {
      writeRef(register);
    }
  }

  private void longs(int dst, int... sources) {
    for (int source : sources) {
      readLong(source);
    }
    writeLong(dst);
  }

  private void refs(int dst, int... sources) {
    for (int source : sources) {
      readRef(source);
    }
    writeRef(dst);
  }

  private void jump(int target, int... sources) {
    for (int source : sources) {
      readLong(source);
    }
    target(target);
  }

  /// Long because it has one line for each kind of instruction.
  final void visit(Instr in) {
    switch (in) {
      case Instr.Jump i -> {
        target(i.target());
        leave();
      }
      case Instr.JumpIf i -> jump(i.target(), i.condition());
      case Instr.JumpIfNot i -> jump(i.target(), i.condition());
      case Instr.JumpLess i -> jump(i.target(), i.a(), i.b());
      case Instr.JumpLessEqual i -> jump(i.target(), i.a(), i.b());
      case Instr.JumpEqual i -> jump(i.target(), i.a(), i.b());
      case Instr.JumpNotEqual i -> jump(i.target(), i.a(), i.b());
      case Instr.JumpCompareConst i -> jump(i.target(), i.a());
      case Instr.MoveL i -> longs(i.dst(), i.src());
      case Instr.MoveR i -> refs(i.dst(), i.src());
      case Instr.ConstL i -> writeLong(i.dst());
      case Instr.ConstR i -> writeRef(i.dst());
      case Instr.Zero i -> writeRef(i.dst());
      case Instr.Copy i -> refs(i.dst(), i.src());
      case Instr.CopyInto i -> {
        readRef(i.dst());
        readRef(i.src());
      }
      case Instr.Add i -> longs(i.dst(), i.a(), i.b());
      case Instr.AddConst i -> longs(i.dst(), i.a());
      case Instr.Sub i -> longs(i.dst(), i.a(), i.b());
      case Instr.Mul i -> longs(i.dst(), i.a(), i.b());
      case Instr.Arith i -> longs(i.dst(), i.a(), i.b());
      case Instr.ArithConst i -> longs(i.dst(), i.a());
      case Instr.AddF i -> longs(i.dst(), i.a(), i.b());
      case Instr.SubF i -> longs(i.dst(), i.a(), i.b());
      case Instr.MulF i -> longs(i.dst(), i.a(), i.b());
      case Instr.DivF i -> longs(i.dst(), i.a(), i.b());
      case Instr.Negate i -> longs(i.dst(), i.a());
      case Instr.Complement i -> longs(i.dst(), i.a());
      case Instr.Not i -> longs(i.dst(), i.a());
      case Instr.Convert i -> longs(i.dst(), i.a());
      case Instr.CompareL i -> longs(i.dst(), i.a(), i.b());
      case Instr.CompareString i -> mixed(i.dst(), i.a(), i.b());
      case Instr.Concat i -> refs(i.dst(), i.a(), i.b());
      case Instr.StringLen i -> mixed(i.dst(), i.string());
      case Instr.StringIndex i -> {
        readLong(i.index());
        mixed(i.dst(), i.string());
      }
      case Instr.ConvertString i -> {
        if (i.kind() == Instr.StringConversion.RUNE_TO_STRING) {
          readLong(i.src());
        } else {
          readRef(i.src());
        }
        writeRef(i.dst());
      }
      case Instr.DecodeRune i -> {
        readRef(i.string());
        readLong(i.offset());
        writeLong(i.rune());
        writeLong(i.width());
      }
      case Instr.ComplexArith i -> refs(i.dst(), i.a(), i.b());
      case Instr.MakeComplex i -> {
        readLong(i.real());
        readLong(i.imaginary());
        writeRef(i.dst());
      }
      case Instr.ComplexPart i -> mixed(i.dst(), i.src());
      case Instr.ConvertComplex i -> refs(i.dst(), i.src());
      case Instr.EqualR i -> mixed(i.dst(), i.a(), i.b());
      case Instr.IsNil i -> mixed(i.dst(), i.a());
      case Instr.NewCell i -> {
        read(Bank.of(i.type()), i.init());
        writeRef(i.dst());
      }
      case Instr.LoadCellL i -> mixed(i.dst(), i.cell());
      case Instr.LoadCellR i -> refs(i.dst(), i.cell());
      case Instr.StoreCellL i -> {
        readRef(i.cell());
        readLong(i.src());
      }
      case Instr.StoreCellR i -> {
        readRef(i.cell());
        readRef(i.src());
      }
      case Instr.GlobalAddress i -> writeRef(i.dst());
      case Instr.LoadGlobalL i -> writeLong(i.dst());
      case Instr.LoadGlobalR i -> writeRef(i.dst());
      case Instr.StoreGlobalL i -> readLong(i.src());
      case Instr.StoreGlobalR i -> readRef(i.src());
      case Instr.NilCheck i -> readRef(i.pointer());
      case Instr.LoadPointerL i -> mixed(i.dst(), i.pointer());
      case Instr.LoadPointerR i -> refs(i.dst(), i.pointer());
      case Instr.StorePointerL i -> {
        readRef(i.pointer());
        readLong(i.src());
      }
      case Instr.StorePointerR i -> {
        readRef(i.pointer());
        readRef(i.src());
      }
      case Instr.LoadFieldL i -> mixed(i.dst(), i.struct());
      case Instr.LoadFieldR i -> refs(i.dst(), i.struct());
      case Instr.StoreFieldL i -> {
        readRef(i.struct());
        readLong(i.src());
      }
      case Instr.StoreFieldR i -> {
        readRef(i.struct());
        readRef(i.src());
      }
      case Instr.FieldAddress i -> refs(i.dst(), i.struct());
      default -> collections(in);
    }
  }

  private void mixed(int dst, int... sources) {
    for (int source : sources) {
      readRef(source);
    }
    writeLong(dst);
  }

  /// Long because it has one line for each kind of instruction.
  private void collections(Instr in) {
    switch (in) {
      case Instr.MakeSlice i -> {
        readLong(i.length());
        readLong(i.capacity());
        writeRef(i.dst());
      }
      case Instr.MakeSliceOf i -> {
        for (int element : i.elements()) {
          read(Bank.of(i.type().element()), element);
        }
        writeRef(i.dst());
      }
      case Instr.SliceLen i -> mixed(i.dst(), i.slice());
      case Instr.SliceCap i -> mixed(i.dst(), i.slice());
      case Instr.LoadElementL i -> element(Bank.LONG, i.dst(), i.slice(), i.index());
      case Instr.LoadElementR i -> element(Bank.REF, i.dst(), i.slice(), i.index());
      case Instr.StoreElementL i -> setElement(Bank.LONG, i.slice(), i.index(), i.src());
      case Instr.StoreElementR i -> setElement(Bank.REF, i.slice(), i.index(), i.src());
      case Instr.ElementAddress i -> element(Bank.REF, i.dst(), i.slice(), i.index());
      case Instr.LoadArrayL i -> element(Bank.LONG, i.dst(), i.array(), i.index());
      case Instr.LoadArrayR i -> element(Bank.REF, i.dst(), i.array(), i.index());
      case Instr.StoreArrayL i -> setElement(Bank.LONG, i.array(), i.index(), i.src());
      case Instr.StoreArrayR i -> setElement(Bank.REF, i.array(), i.index(), i.src());
      case Instr.ArrayAddress i -> element(Bank.REF, i.dst(), i.array(), i.index());
      case Instr.SliceOf i -> {
        readLong(i.low());
        readLong(i.high());
        readLong(i.max());
        refs(i.dst(), i.src());
      }
      case Instr.AppendL i -> {
        readLong(i.src());
        refs(i.dst(), i.slice());
      }
      case Instr.AppendR i -> refs(i.dst(), i.slice(), i.src());
      case Instr.AppendSlice i -> refs(i.dst(), i.slice(), i.tail());
      case Instr.CopySlice i -> mixed(i.dst(), i.to(), i.from());
      case Instr.ClearSlice i -> readRef(i.slice());
      case Instr.SliceToArray i -> refs(i.dst(), i.slice());
      case Instr.MakeMap i -> {
        readLong(i.hint());
        writeRef(i.dst());
      }
      case Instr.MapLen i -> mixed(i.dst(), i.map());
      case Instr.LoadMap i -> {
        readRef(i.map());
        read(Bank.of(i.type().key()), i.key());
        write(Bank.of(i.type().value()), i.dst());
        writeLong(i.ok());
      }
      case Instr.StoreMap i -> {
        readRef(i.map());
        read(Bank.of(i.type().key()), i.key());
        read(Bank.of(i.type().value()), i.src());
      }
      case Instr.DeleteMap i -> {
        readRef(i.map());
        read(Bank.of(i.type().key()), i.key());
      }
      case Instr.ClearMap i -> readRef(i.map());
      case Instr.MapRange i -> refs(i.dst(), i.map());
      case Instr.MapNext i -> {
        // what it writes it only writes when it goes on, so nothing is said to be written
        readRef(i.iterator());
        target(i.end());
      }
      case Instr.MakeInterface i -> {
        read(Bank.of(i.type()), i.src());
        writeRef(i.dst());
      }
      case Instr.AssertConcrete i -> {
        readRef(i.src());
        write(Bank.of(i.type()), i.dst());
        writeLong(i.ok());
      }
      case Instr.AssertInterface i -> {
        refs(i.dst(), i.src());
        writeLong(i.ok());
      }
      case Instr.TypeIs i -> mixed(i.dst(), i.src());
      default -> calls(in);
    }
  }

  private void element(Bank bank, int dst, int collection, int index) {
    readRef(collection);
    readLong(index);
    write(bank, dst);
  }

  private void setElement(Bank bank, int collection, int index, int src) {
    readRef(collection);
    readLong(index);
    read(bank, src);
  }

  /// Long because it has one line for each kind of instruction.
  private void calls(Instr in) {
    switch (in) {
      case Instr.MakeClosure i -> {
        for (int register : i.longs()) {
          readLong(register);
        }
        for (int register : i.refs()) {
          readRef(register);
        }
        writeRef(i.dst());
      }
      case Instr.Call i -> known(i.function(), i.longBase(), i.refBase());
      case Instr.CallClosure i -> {
        clobber(i.longBase(), i.refBase());
        readRef(i.closure());
        readFrom(i.longBase(), i.refBase());
      }
      case Instr.CallInterface i -> {
        clobber(i.longBase(), i.refBase());
        readRef(i.receiver());
        readFrom(i.longBase(), i.refBase() + 1);
      }
      case Instr.CallNative i -> known(i.function(), i.longBase(), i.refBase());
      case Instr.Return _, Instr.Fail _ -> leave();
      case Instr.ReturnL i -> {
        readLong(i.src());
        leave();
      }
      case Instr.ReturnR i -> {
        readRef(i.src());
        leave();
      }
      case Instr.ReturnMany i -> {
        for (int register : i.longs()) {
          readLong(register);
        }
        for (int register : i.refs()) {
          readRef(register);
        }
        leave();
      }
      case Instr.Defer i -> readRef(i.closure());
      case Instr.DeferTarget i -> writeRef(i.dst());
      case Instr.DeferIn i -> {
        readRef(i.target());
        readRef(i.closure());
      }
      case Instr.Recover i -> writeRef(i.dst());
      case Instr.Panic i -> {
        readRef(i.value());
        leave();
      }
      case Instr.Go i -> readRef(i.closure());
      case Instr.MakeChan i -> {
        readLong(i.size());
        i.indices().forEach(this::readIndex);
        writeRef(i.dst());
      }
      case Instr.Send i -> {
        readRef(i.channel());
        read(i.bank(), i.src());
      }
      case Instr.Receive i -> {
        readRef(i.channel());
        write(i.bank(), i.dst());
        writeLong(i.ok());
      }
      case Instr.Close i -> readRef(i.channel());
      case Instr.ChanLen i -> mixed(i.dst(), i.channel());
      case Instr.ChanCap i -> mixed(i.dst(), i.channel());
      case Instr.Select i -> {
        for (Instr.Select.Case arm : i.cases()) {
          readRef(arm.channel());
          if (arm.send()) {
            read(arm.bank(), arm.value());
          }
        }
        writeLong(i.chosen());
      }
      case Instr.Name i -> {
        readRef(i.ref());
        i.indices().forEach(this::readIndex);
        if (i.index() >= 0) {
          readLong(i.index());
        }
      }
      default -> {
        // Tick, RunDefers: no registers
      }
    }
  }

  private void known(Function callee, int longBase, int refBase) {
    clobber(longBase, refBase);
    arguments(callee.parameterTypes(), longBase, refBase);
  }

  private void known(NativeFunction callee, int longBase, int refBase) {
    clobber(longBase, refBase);
    arguments(callee.parameters(), longBase, refBase);
  }

  private void arguments(List<Type> types, int longBase, int refBase) {
    int longs = longBase;
    int refs = refBase;
    for (Type type : types) {
      if (Bank.of(type) == Bank.LONG) {
        readLong(longs++);
      } else {
        readRef(refs++);
      }
    }
  }
}
