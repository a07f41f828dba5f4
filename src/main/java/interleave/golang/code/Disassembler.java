package interleave.golang.code;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes code as text.
public final class Disassembler {

  private Disassembler() {}

  /// The functions of a program that are not the library's, in the order of the source.
  public static String program(Program program) {
    StringBuilder out = new StringBuilder();
    for (Function f : functions(program)) {
      out.append(out.isEmpty() ? "" : "\n").append(function(f));
    }
    return out.toString();
  }

  static List<Function> functions(Program program) {
    List<Function> functions = new ArrayList<>(program.functions());
    functions.removeIf(Function::isLibrary);
    functions.sort(Comparator.comparing((Function f) -> f.pos()).thenComparing(f -> f.name()));
    return functions;
  }

  /// One function: a head line, then a line for each instruction.
  public static String function(Function f) {
    StringBuilder out = new StringBuilder();
    out.append(f.name()).append(" (");
    for (int i = 0; i < f.parameterTypes().size(); i++) {
      out.append(i > 0 ? ", " : "").append(f.parameterTypes().get(i));
    }
    out.append(")");
    for (int i = 0; i < f.resultTypes().size(); i++) {
      out.append(i > 0 ? ", " : " -> ").append(f.resultTypes().get(i));
    }
    out.append("  L").append(f.longRegisters()).append(" R").append(f.refRegisters());
    if (f.recoverPc() >= 0) {
      out.append(" recover ").append(f.recoverPc());
    }
    out.append(f.isWrapper() ? " wrapper" : "").append('\n');
    for (Function.LocalVariable v : f.locals()) {
      out.append("  var ").append(v.name()).append(' ').append(v.type()).append(" in ");
      out.append(v.cell() || Bank.of(v.type()) == Bank.REF ? 'R' : 'L').append(v.register());
      out.append(v.cell() ? " (cell) " : " ");
      out.append(v.fromPc()).append("..").append(v.toPc()).append('\n');
    }
    Instr[] code = f.code();
    for (int pc = 0; pc < code.length; pc++) {
      Pos pos = f.pos(pc);
      out.append(String.format("%4d  %5s  %s\n", pc, pos.line(), text(code[pc])));
    }
    return out.toString();
  }

  /// `AddConst 0 0 1`.
  private static String text(Instr instr) {
    StringBuilder out = new StringBuilder(instr.getClass().getSimpleName());
    for (var component : instr.getClass().getRecordComponents()) {
      try {
        out.append(' ').append(operand(component.getAccessor().invoke(instr)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return out.toString();
  }

  private static String operand(Object value) {
    return switch (value) {
      case null -> "nil";
      case int[] registers -> java.util.Arrays.toString(registers).replace(" ", "");
      case String text -> '"' + text.replace("\n", "\\n").replace("\"", "\\\"") + '"';
      case NativeFunction f -> f.name();
      case Instr.Select.Case c ->
          (c.send() ? "send " : "receive ")
              + c.channel()
              + " "
              + c.bank()
              + " "
              + c.value()
              + " "
              + c.ok();
      case List<?> list -> {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(operand(element)));
        yield texts.toString();
      }
      default -> value.toString();
    };
  }
}
