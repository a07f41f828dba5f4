package interleave.golang.run;

import interleave.engine.CallSite;
import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.Map;

/// The function of Go's runtime or library that an access happens in, where the machine has a
/// single instruction or native: race reports name it. Places are those of Go 1.23.
final class RuntimeFrames {

  private static final Map<String, Pos> PLACES =
      Map.ofEntries(
          place("chansend", "chan.go", 171),
          place("closechan", "chan.go", 397),
          place("mapaccess1", "map.go", 409),
          place("mapaccess2", "map.go", 479),
          place("mapassign", "map.go", 615),
          place("mapdelete", "map.go", 741),
          place("mapiterinit", "map.go", 877),
          place("mapiternext", "map.go", 937),
          place("mapclear", "map.go", 1075),
          place("mapaccess1_fast32", "map_fast32.go", 13),
          place("mapaccess2_fast32", "map_fast32.go", 62),
          place("mapassign_fast32", "map_fast32.go", 113),
          place("mapdelete_fast32", "map_fast32.go", 302),
          place("mapaccess1_fast64", "map_fast64.go", 13),
          place("mapaccess2_fast64", "map_fast64.go", 62),
          place("mapassign_fast64", "map_fast64.go", 113),
          place("mapdelete_fast64", "map_fast64.go", 304),
          place("mapaccess1_faststr", "map_faststr.go", 13),
          place("mapaccess2_faststr", "map_faststr.go", 117),
          place("mapassign_faststr", "map_faststr.go", 223),
          place("mapdelete_faststr", "map_faststr.go", 321),
          place("growslice", "slice.go", 177),
          place("slicecopy", "slice.go", 355),
          place("slicebytetostring", "string.go", 91),
          place("slicerunetostring", "string.go", 212));

  private static final int FAST_VALUE_BYTES = 128;

  private RuntimeFrames() {}

  private static Map.Entry<String, Pos> place(String function, String file, int line) {
    return Map.entry("runtime." + function, new Pos("runtime/" + file, line, 1));
  }

  /// @param writes whether memory is written or read
  /// @return null when the access happens in the function itself, or in one written in Java
  static CallSite of(Instr in, boolean writes) {
    return switch (in) {
      case Instr.Send _ -> site("chansend");
      case Instr.Select _ -> site("chansend");
      case Instr.Close _ -> site("closechan");
      case Instr.LoadMap i when i.toAppend() -> site("mapassign" + fast(i.type()));
      case Instr.LoadMap i -> site((i.ok() < 0 ? "mapaccess1" : "mapaccess2") + fast(i.type()));
      case Instr.StoreMap i -> site("mapassign" + fast(i.type()));
      case Instr.DeleteMap i -> site("mapdelete" + fast(i.type()));
      case Instr.ClearMap _ -> site("mapclear");
      case Instr.MapRange _ -> site("mapiterinit");
      case Instr.MapNext _ -> site("mapiternext");
      case Instr.AppendL _, Instr.AppendR _ -> writes ? null : site("growslice");
      case Instr.AppendSlice _, Instr.CopySlice _ -> site("slicecopy");
      case Instr.ConvertString i ->
          site(
              i.kind() == Instr.StringConversion.RUNES_TO_STRING
                  ? "slicerunetostring"
                  : "slicebytetostring");
      default -> null;
    };
  }

  private static CallSite site(String function) {
    String name = "runtime." + function;
    return new CallSite(name, PLACES.get(name), 0, true);
  }

  /// Maps with small values and simple keys have functions of their own.
  private static String fast(Type.Map type) {
    if (interleave.golang.types.Sizes.size(type.value()) > FAST_VALUE_BYTES) {
      return "";
    }
    if (type.key().underlying() instanceof Type.Basic basic) {
      if (basic.isString()) {
        return "_faststr";
      }
      if (basic.isFloat() || Bank.of(basic) != Bank.LONG) {
        return "";
      }
      long size = interleave.golang.types.Sizes.size(basic);
      return size == 4 ? "_fast32" : size == 8 ? "_fast64" : "";
    }
    return "";
  }

  /// What a frame's code does at a place; null in a native.
  static Instr instruction(Function function, int pc) {
    return pc >= 0 && pc < function.code().length ? function.code()[pc] : null;
  }
}
