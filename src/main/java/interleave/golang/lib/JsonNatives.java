package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Package `encoding/json`, its Java part.
final class JsonNatives {

  private JsonNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("encoding/json.encode", JsonNatives::encode)
        .add("encoding/json.decode", JsonNatives::decode)
        .add("encoding/json.settle", JsonNatives::settle)
        .add("encoding/json.entries", JsonNatives::entries)
        .add("encoding/json.syntax", JsonNatives::syntax)
        .add("encoding/json.end", JsonNatives::end)
        .add("encoding/json.layOut", JsonNatives::layOut)
        .add(
            "encoding/json.quoted",
            c -> c.setRef(0, JsonWriter.string(c.getString(0), c.getBool(0))));
  }

  private static BiPredicate<Type, String> methods(NativeCall call) {
    return (type, method) -> call.method(type, method) != null;
  }

  private static void encode(NativeCall call) {
    JsonWriter writer = new JsonWriter(methods(call), call.getBool(0));
    String problem = "";
    try {
      writer.write((InterfaceValue) call.getRef(0));
    } catch (JsonWriter.Unsupported e) {
      problem = Utf8.fromJava(e.getMessage());
    }
    List<Integer> gaps = new ArrayList<>();
    List<InterfaceValue> values = new ArrayList<>();
    for (JsonWriter.Hole hole : writer.holes) {
      gaps.add(hole.at());
      gaps.add(hole.filling().ordinal());
      values.add(hole.value());
    }
    call.setRef(0, writer.out.toString());
    call.setRef(1, Slices.ints(gaps));
    call.setRef(2, Slices.interfaces(values));
    call.setRef(3, problem);
  }

  private static void decode(NativeCall call) {
    InterfaceValue[] samples = Slices.interfaces(call.getRef(2));
    JsonReader.World world =
        new JsonReader.World(
            methods(call),
            call.zero(),
            (Type.Map) samples[0].type(),
            (Type.Slice) samples[1].type());
    Type number = call.getBool(0) ? samples[2].type() : null;
    JsonReader reader = new JsonReader(world, call.getString(0), number);
    reader.read((InterfaceValue) call.getRef(1));
    List<InterfaceValue> targets = new ArrayList<>();
    List<Integer> texts = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (JsonReader.Call each : reader.calls) {
      targets.add(each.target());
      texts.add(each.text() ? 1 : 0);
      arguments.add(each.argument());
      arguments.add(each.struct());
      arguments.add(each.field());
    }
    call.setRef(0, Slices.interfaces(targets));
    call.setRef(1, Slices.ints(texts));
    call.setRef(2, Slices.strings(arguments));
    List<InterfaceValue> moves = new ArrayList<>();
    for (JsonReader.Move move : reader.moves) {
      moves.add(new InterfaceValue(move.map().type, 0, move.map()));
      moves.add(move.key());
      moves.add(new InterfaceValue(new Type.Pointer(move.map().type.value()), 0, move.value()));
    }
    call.setRef(4, Slices.interfaces(moves));
    call.setRef(
        3,
        Slices.strings(
            List.of(
                reader.wrongValue,
                reader.wrongType,
                reader.wrongStruct,
                reader.wrongField,
                reader.unknownField,
                reader.unknownFirst ? "first" : "")));
    call.setLong(0, reader.wrongOffset);
  }

  /// Puts what a cell holds into a map; the key may be in a cell too.
  private static void settle(NativeCall call) {
    InterfaceValue map = (InterfaceValue) call.getRef(0);
    InterfaceValue key = (InterfaceValue) call.getRef(1);
    InterfaceValue cell = (InterfaceValue) call.getRef(2);
    MapValue target = (MapValue) map.ref();
    boolean isThere = key.type().equals(target.type.key());
    if (!isThere && key.ref() instanceof Cell held) {
      JsonReader.put(target, target.type, held.bits, held.ref, cell.ref());
    } else {
      JsonReader.put(target, target.type, key.bits(), key.ref(), cell.ref());
    }
  }

  /// The keys of a map and its values.
  private static void entries(NativeCall call) {
    MapValue map = (MapValue) ((InterfaceValue) call.getRef(0)).ref();
    boolean longKeys = Bank.of(map.type.key()) == Bank.LONG;
    boolean longValues = Bank.of(map.type.value()) == Bank.LONG;
    List<InterfaceValue> keys = new ArrayList<>();
    List<InterfaceValue> values = new ArrayList<>();
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      keys.add(
          boxed(map.type.key(), longKeys ? map.keyLong(e) : 0, longKeys ? null : map.keyRef(e)));
      values.add(
          boxed(
              map.type.value(),
              longValues ? map.valueLong(e) : 0,
              longValues ? null : map.valueRef(e)));
    }
    call.setRef(0, Slices.interfaces(keys));
    call.setRef(1, Slices.interfaces(values));
  }

  private static InterfaceValue boxed(Type type, long bits, Object ref) {
    return type.underlying() instanceof InterfaceType
        ? (InterfaceValue) ref
        : new InterfaceValue(type, bits, ref);
  }

  private static void syntax(NativeCall call) {
    try {
      JsonSyntax.check(call.getString(0));
      call.setRef(0, "");
      call.setLong(0, 0);
    } catch (JsonSyntax.Wrong e) {
      call.setRef(0, e.getMessage());
      call.setLong(0, e.offset);
    }
  }

  /// Where the first value of a text ends; -1 and what is wrong otherwise.
  private static void end(NativeCall call) {
    String text = call.getString(0);
    try {
      int end = JsonSyntax.end(text, 0);
      call.setLong(0, end);
      call.setLong(1, 0);
      call.setRef(0, "");
    } catch (JsonSyntax.Wrong e) {
      call.setLong(0, -1);
      call.setLong(1, e.offset);
      call.setRef(0, e.getMessage());
    }
  }

  /// Checked JSON without space, or with each element on a line of its own.
  private static void layOut(NativeCall call) {
    String text = call.getString(0);
    String prefix = call.getString(1);
    String indent = call.getString(2);
    boolean compact = call.getBool(0);
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (" \t\r\n".indexOf(c) >= 0) {
        continue;
      }
      if (open && c != ']' && c != '}') {
        open = false;
        newline(out, compact, prefix, indent, ++depth);
      }
      switch (c) {
        case '"' -> {
          int end = i + 1;
          while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
          }
          out.append(text, i, end + 1);
          i = end;
        }
        case '{', '[' -> {
          open = true;
          out.append(c);
        }
        case '}', ']' -> {
          if (open) {
            open = false;
          } else {
            newline(out, compact, prefix, indent, --depth);
          }
          out.append(c);
        }
        case ',' -> newline(out.append(c), compact, prefix, indent, depth);
        case ':' -> out.append(compact ? ":" : ": ");
        default -> out.append(c);
      }
    }
    call.setRef(0, out.toString());
  }

  private static void newline(
      StringBuilder out, boolean compact, String prefix, String indent, int depth) {
    if (!compact) {
      out.append('\n').append(prefix).append(indent.repeat(depth));
    }
  }
}
