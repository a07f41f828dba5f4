package interleave.golang.jit;

import interleave.golang.code.Function;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;

/// A class with one method that runs one function. It is hidden: nobody but its one instance knows
/// it, and it goes when that goes.
public final class GeneratedClass {

  /// HotSpot never compiles a method with more bytes than these.
  private static final int MOST_BYTES = 8000;

  /// Beyond this many instructions it is not even tried: code of the longest ones would be more
  /// than a method can have at all.
  private static final int MOST_INSTRUCTIONS = 400;

  private static final MethodTypeDesc CONSTRUCTOR =
      Names.type(Names.VOID, ClassDesc.of(BitSet.class.getName()));

  private static final int FLAGS = ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER;

  private GeneratedClass() {}

  /// @param host a class of the machine's package, of which the new class becomes a part
  /// @return an instance; null when the function is too long, or has no code of its own
  public static Object of(Function function, MethodHandles.Lookup host) {
    int length = function.code().length;
    if (length == 0 || length > MOST_INSTRUCTIONS) {
      return null;
    }
    Object made = of(function, host, true);
    return made != null ? made : of(function, host, false);
  }

  /// @param bursts whether what can be done in bursts is there twice, see [BurstCode]
  private static Object of(Function function, MethodHandles.Lookup host, boolean bursts) {
    ClassDesc name = ClassDesc.of(host.lookupClass().getPackageName(), nameOf(function));
    Constants constants = new Constants(name);
    ClassFile format =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(host)));
    byte[] bytes = format.build(name, made -> define(made, function, constants, bursts));
    if (isTooLong(format, bytes)) {
      return null;
    }
    try {
      MethodHandles.Lookup made =
          host.defineHiddenClassWithClassData(bytes, constants.values(), true);
      return made.lookupClass()
          .getDeclaredConstructor(BitSet.class)
          .newInstance(MethodBody.entries(function));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("bytecode of " + function, e);
    }
  }

  private static void define(
      ClassBuilder made, Function function, Constants constants, boolean bursts) {
    made.withSuperclass(Names.COMPILED).withFlags(FLAGS);
    made.withMethodBody(
        ConstantDescs.INIT_NAME,
        CONSTRUCTOR,
        ClassFile.ACC_PUBLIC,
        code ->
            code.aload(0)
                .aload(1)
                .invokespecial(Names.COMPILED, ConstantDescs.INIT_NAME, CONSTRUCTOR)
                .return_());
    made.withMethodBody(
        "run",
        Names.RUN,
        ClassFile.ACC_FINAL,
        code -> new MethodBody(function, constants, code).emit(bursts));
    constants.define(made);
  }

  private static boolean isTooLong(ClassFile format, byte[] bytes) {
    return format.parse(bytes).methods().stream()
        .flatMap(method -> method.findAttribute(Attributes.code()).stream())
        .mapToInt(CodeAttribute::codeLength)
        .anyMatch(length -> length >= MOST_BYTES);
  }

  /// For those who look at the JVM: the function's name as far as Java allows it.
  private static String nameOf(Function function) {
    return "Compiled$" + function.name().replaceAll("[^A-Za-z0-9_]", "_");
  }
}
