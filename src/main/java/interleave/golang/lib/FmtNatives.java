package interleave.golang.lib;

import interleave.golang.code.Function;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import java.util.ArrayList;
import java.util.List;

/// Package `fmt`, its Java part.
final class FmtNatives {

  private FmtNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("fmt.compose", FmtNatives::compose)
        .add("fmt.composeList", FmtNatives::composeList)
        .add("fmt.padded", FmtNatives::padded)
        .add(
            "fmt.isNilPointer",
            call -> {
              InterfaceValue v = (InterfaceValue) call.getRef(0);
              call.setBool(0, v.ref() == null && v.type().underlying() instanceof Type.Pointer);
            });
  }

  private static void compose(NativeCall call) {
    FormatText text = new FormatText(new ProgramWorld(call), call.getBool(0));
    text.printf(call.getString(0), Slices.interfaces(call.getRef(1)));
    setText(call, text.values);
    call.setRef(3, text.wrapped.isEmpty() ? null : Slices.ints(text.wrapped));
  }

  private static void composeList(NativeCall call) {
    FormatText text = new FormatText(new ProgramWorld(call), false);
    InterfaceValue[] arguments = Slices.interfaces(call.getRef(0));
    if (call.getBool(0)) {
      text.println(arguments);
    } else {
      text.print(arguments);
    }
    setText(call, text.values);
  }

  private static void setText(NativeCall call, ValueText text) {
    call.setRef(0, text.buffer.out.toString());
    if (text.holes.isEmpty()) {
      call.setRef(1, null);
      call.setRef(2, null);
      return;
    }
    List<Integer> gaps = new ArrayList<>();
    List<InterfaceValue> values = new ArrayList<>();
    for (ValueText.Hole hole : text.holes) {
      gaps.addAll(
          List.of(
              hole.at(), hole.method(), hole.verb(), hole.flags(), hole.width(), hole.precision()));
      values.add(hole.value());
    }
    call.setRef(1, Slices.ints(gaps));
    call.setRef(2, Slices.interfaces(values));
  }

  private static void padded(NativeCall call) {
    ValueText text = new ValueText(new ProgramWorld(call));
    text.buffer.setFlags(call.getInt(1));
    text.buffer.width = call.getInt(2);
    text.buffer.precision = call.getInt(3);
    text.result(call.getString(0), call.getInt(0));
    call.setRef(0, text.buffer.out.toString());
  }

  /// The running program.
  private record ProgramWorld(NativeCall call) implements ValueText.World {
    @Override
    public boolean hasMethod(Type type, String method) {
      Function function = call.method(type, method);
      if (function == null) {
        return false;
      }
      if (method.equals("Format")) {
        return function.refParameters() == 2
            && function.longParameters() == 1
            && function.resultTypes().isEmpty();
      }
      return function.refParameters() == 1
          && function.longParameters() == 0
          && function.resultTypes().equals(List.of(Type.Basic.STRING));
    }

    @Override
    public long address(Object reference) {
      return Addresses.of(call, reference);
    }

    @Override
    public void reads(Memory memory, int from, int count) {
      call.touches(memory, from, count, false);
    }

    @Override
    public void reads(Memory memory) {
      call.reads(memory);
    }
  }
}
