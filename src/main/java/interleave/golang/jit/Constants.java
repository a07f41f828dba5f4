package interleave.golang.jit;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// The objects that a generated class refers to: functions it calls, instructions, strings. They
/// are static final fields, filled from the data that the class is defined with, so that HotSpot
/// takes them for constants.
final class Constants {

  private static final int FLAGS =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;

  private static final ClassDesc LOOKUP = ConstantDescs.CD_MethodHandles_Lookup;
  private static final ClassDesc HANDLES = ConstantDescs.CD_MethodHandles;
  private static final MethodTypeDesc CLASS_DATA =
      MethodTypeDesc.of(
          ConstantDescs.CD_Object, LOOKUP, ConstantDescs.CD_String, ConstantDescs.CD_Class);

  private final ClassDesc owner;
  private final List<Object> values = new ArrayList<>();
  private final List<ClassDesc> types = new ArrayList<>();

  Constants(ClassDesc owner) {
    this.owner = owner;
  }

  /// Puts a constant on the stack.
  void load(CodeBuilder code, Object value, ClassDesc type) {
    int place = 0;
    while (place < values.size() && values.get(place) != value) {
      place++;
    }
    if (place == values.size()) {
      values.add(value);
      types.add(type);
    }
    code.getstatic(owner, name(place), types.get(place));
  }

  private static String name(int place) {
    return "c" + place;
  }

  Object[] values() {
    return values.toArray();
  }

  /// Adds the fields, and what fills them.
  void define(ClassBuilder made) {
    if (values.isEmpty()) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      made.withField(name(i), types.get(i), FLAGS);
    }
    made.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_STATIC, this::fill);
  }

  private void fill(CodeBuilder code) {
    code.invokestatic(HANDLES, "lookup", MethodTypeDesc.of(LOOKUP));
    code.loadConstant(ConstantDescs.DEFAULT_NAME);
    code.loadConstant(Names.REFS);
    code.invokestatic(HANDLES, "classData", CLASS_DATA);
    code.checkcast(Names.REFS);
    code.astore(0);
    for (int i = 0; i < values.size(); i++) {
      code.aload(0).loadConstant(i).aaload().checkcast(types.get(i));
      code.putstatic(owner, name(i), types.get(i));
    }
    code.return_();
  }
}
