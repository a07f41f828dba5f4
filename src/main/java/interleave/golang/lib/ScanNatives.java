package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.Cell;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;

/// What `fmt`'s scanning and `flag` need to know about the types of pointers.
final class ScanNatives {

  private ScanNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("fmt.isSpace", c -> c.setBool(0, Unicode.isSpace(c.getLong(0))))
        .add("fmt.pointee", ScanNatives::pointee)
        .add("fmt.store", ScanNatives::store)
        .add("flag.zeroLike", ScanNatives::zeroLike);
  }

  private static void pointee(NativeCall call) {
    InterfaceValue v = (InterfaceValue) call.getRef(0);
    String kind = "";
    String problem = "";
    int bits = 0;
    if (v == null) {
      problem = "type not a pointer: <nil>";
    } else if (!(v.type().underlying() instanceof Type.Pointer pointer)) {
      problem = "type not a pointer: " + v.type();
    } else if (pointer.element().underlying() instanceof Type.Basic basic) {
      kind = kind(basic);
      bits = basic.isComplex() ? basic == Type.Basic.COMPLEX64 ? 64 : 128 : basic.bits();
    } else if (!isBytes(pointer.element())) {
      problem = "can't scan type: " + v.type();
    }
    call.setRef(0, kind);
    call.setLong(0, bits);
    call.setRef(1, Utf8.fromJava(problem));
  }

  private static boolean isBytes(Type type) {
    return type.underlying() instanceof Type.Slice slice
        && slice.element().underlying() == Type.Basic.UINT8;
  }

  private static String kind(Type.Basic basic) {
    if (basic == Type.Basic.BOOL) {
      return "bool";
    }
    if (basic.isInteger()) {
      return basic.isUnsigned() ? "uint" : "int";
    }
    return basic.isFloat() ? "float" : basic.isComplex() ? "complex" : "string";
  }

  private static void store(NativeCall call) {
    InterfaceValue v = (InterfaceValue) call.getRef(0);
    Type element = ((Type.Pointer) v.type().underlying()).element();
    Pointer pointer = (Pointer) v.ref();
    if (pointer == null) {
      throw call.nilDereference();
    }
    if (!(element.underlying() instanceof Type.Basic basic)) {
      String text = call.getString(2);
      Type inner = ((Type.Slice) element.underlying()).element();
      ByteStore bytes = new ByteStore(inner, text.length());
      for (int i = 0; i < text.length(); i++) {
        bytes.values[i] = (byte) text.charAt(i);
      }
      pointer.storeRef(new SliceValue(bytes, 0, text.length(), text.length()));
    } else if (basic.isString()) {
      pointer.storeRef(call.getString(2));
    } else if (basic.isComplex()) {
      Complex c = (Complex) call.getRef(1);
      boolean narrow = basic == Type.Basic.COMPLEX64;
      pointer.storeRef(narrow ? new Complex((float) c.real(), (float) c.imaginary()) : c);
    } else {
      pointer.storeLong(call.getLong(basic.isFloat() ? 1 : 0));
    }
  }

  private static void zeroLike(NativeCall call) {
    Type type = ((InterfaceValue) call.getRef(0)).type();
    if (!(type.underlying() instanceof Type.Pointer pointer)) {
      boolean isLong = Bank.of(type) == Bank.LONG;
      Object zero = isLong ? null : call.zero().ref(type);
      call.setRef(0, new InterfaceValue(type, 0, zero));
      return;
    }
    Type element = pointer.element();
    Type underlying = element.underlying();
    Object target;
    if (underlying instanceof StructType || underlying instanceof Type.Array) {
      target = call.zero().ref(element);
    } else {
      Cell cell = new Cell();
      cell.ref = Bank.of(element) == Bank.LONG ? null : call.zero().ref(element);
      target = cell;
    }
    call.setRef(0, new InterfaceValue(type, 0, target));
  }
}
