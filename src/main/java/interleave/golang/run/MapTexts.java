package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.golang.types.Type;
import interleave.golang.value.MapValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Maps in a few words, for events: their first entries in the order of `%v`, and how many there
/// are when that is not all. Of a large map only the length is told: it changes often.
///
/// *Invariant:* the text of a map does not depend on the order in which it was filled, as far as
/// its keys have an order.
final class MapTexts {

  /// Of so many entries the first ones are told.
  private static final int SMALL = 16;

  private static final int LONGEST = 40;

  private final GoValues values;

  MapTexts(GoValues values) {
    this.values = values;
  }

  private record Entry(long bits, Object ref, String value) {}

  /// A map as it is, or, when `in` changes it, as it will be then.
  String text(Goroutine g, MapValue map, Instr in) {
    int lb = g.longBase();
    int rb = g.refBase();
    int size = map.size();
    Entry put = null;
    int gone = -1;
    switch (in) {
      case Instr.StoreMap i -> {
        long bits = Bank.of(map.type.key()) == Bank.LONG ? g.longs[lb + i.key()] : 0;
        Object ref = Bank.of(map.type.key()) == Bank.LONG ? null : g.refs[rb + i.key()];
        boolean longs = Bank.of(map.type.value()) == Bank.LONG;
        put =
            new Entry(
                bits,
                ref,
                values.part(
                    map.type.value(),
                    longs ? g.longs[lb + i.src()] : 0,
                    longs ? null : g.refs[rb + i.src()]));
        gone = map.find(bits, ref);
        size += gone < 0 ? 1 : 0;
      }
      case Instr.DeleteMap i -> {
        boolean longs = Bank.of(map.type.key()) == Bank.LONG;
        gone = map.find(longs ? g.longs[lb + i.key()] : 0, longs ? null : g.refs[rb + i.key()]);
        size -= gone < 0 ? 0 : 1;
      }
      case Instr.ClearMap _ -> {
        return "map[]";
      }
      default -> {}
    }
    return size > SMALL ? "map[…] len " + size : text(map, put, gone, size);
  }

  private String text(MapValue map, Entry put, int gone, int size) {
    boolean longs = Bank.of(map.type.value()) == Bank.LONG;
    List<Entry> entries = new ArrayList<>();
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      if (e == gone) {
        continue;
      }
      long bits = longs ? map.valueLong(e) : 0;
      Object ref = longs ? null : map.valueRef(e);
      entries.add(
          new Entry(bitsOf(map, e), refOf(map, e), values.part(map.type.value(), bits, ref)));
    }
    if (put != null) {
      entries.add(put);
    }
    entries.sort(order(map.type.key()));
    StringBuilder out = new StringBuilder("map[");
    for (Entry entry : entries) {
      String key = values.part(map.type.key(), entry.bits(), entry.ref());
      String word = (out.length() > 4 ? " " : "") + key + ":" + entry.value();
      if (out.length() > 4 && out.length() + word.length() > LONGEST) {
        return out.append(" …] len ").append(size).toString();
      }
      out.append(word);
    }
    return out.append(']').toString();
  }

  private static long bitsOf(MapValue map, int entry) {
    return Bank.of(map.type.key()) == Bank.LONG ? map.keyLong(entry) : 0;
  }

  private static Object refOf(MapValue map, int entry) {
    return Bank.of(map.type.key()) == Bank.LONG ? null : map.keyRef(entry);
  }

  /// As `fmt` sorts keys; those that it compares in other ways stay in the order of the map.
  private static Comparator<Entry> order(Type key) {
    if (!(key.underlying() instanceof Type.Basic basic)) {
      return (_, _) -> 0;
    }
    if (basic.isString()) {
      return Comparator.comparing(entry -> (String) entry.ref());
    }
    if (basic.isFloat()) {
      return Comparator.comparingDouble(entry -> Double.longBitsToDouble(entry.bits()));
    }
    if (basic.isInteger() && basic.isUnsigned()) {
      return (one, other) -> Long.compareUnsigned(one.bits(), other.bits());
    }
    return basic.isComplex() ? (_, _) -> 0 : Comparator.comparingLong(Entry::bits);
  }
}
