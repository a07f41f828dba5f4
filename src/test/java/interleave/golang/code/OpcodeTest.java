package interleave.golang.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The numbers of the instructions, which the machine switches on.
final class OpcodeTest {

  @Test
  void everyInstructionHasTheConstantOfItsName() throws IllegalAccessException {
    Map<String, Integer> constants = new TreeMap<>();
    for (var field : Opcode.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        constants.put(field.getName(), field.getInt(null));
      }
    }
    Map<String, Integer> instructions = new TreeMap<>();
    for (int i = 0; i < Opcode.count(); i++) {
      instructions.put(constantName(Opcode.name(i)), i);
    }
    assertEquals(constants, instructions);
    assertEquals(
        Arrays.stream(Instr.class.getPermittedSubclasses())
            .map(type -> constantName(type.getSimpleName()))
            .sorted()
            .toList(),
        constants.keySet().stream().toList());
  }

  /// `LoadGlobalL` is `LOAD_GLOBAL_L`.
  private static String constantName(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  @Test
  void instructionsKnowTheirNumber() {
    assertEquals(Opcode.TICK, Opcode.of(new Instr.Tick(1)));
    assertEquals(Opcode.RETURN_L, Opcode.of(new Instr.ReturnL(0)));
  }
}
