package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.Function;
import interleave.golang.run.Chan;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.Equality;
import interleave.golang.value.Growth;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Package `reflect`, its Java part about values. A value is a Go pointer to where it lies, see
/// [Place]; the Go part has checked before that it is of a kind that suits.
final class ReflectValues {

  private ReflectValues() {}

  static void addTo(Natives natives) {
    natives
        .add("reflect.box", c -> setPlace(c, Place.holding((InterfaceValue) c.getRef(0))))
        .add("reflect.unbox", c -> c.setRef(0, place(c, 0).content()))
        .add("reflect.placeType", c -> c.setRef(0, ReflectTypes.handle(place(c, 0).type())))
        .add("reflect.fresh", c -> setPlace(c, Place.zero(ReflectTypes.type(c, 0), c.zero())))
        .add("reflect.duplicate", c -> setPlace(c, duplicate(place(c, 0))))
        .add("reflect.isNil", c -> c.setBool(0, place(c, 0).ref() == null))
        .add("reflect.integer", c -> c.setLong(0, place(c, 0).bits()))
        .add("reflect.number", c -> c.setLong(0, place(c, 0).bits()))
        .add("reflect.complexNumber", c -> c.setRef(0, place(c, 0).ref()))
        .add("reflect.text", c -> c.setRef(0, place(c, 0).ref()))
        .add("reflect.storeInteger", ReflectValues::storeInteger)
        .add("reflect.storeNumber", ReflectValues::storeNumber)
        .add("reflect.storeComplex", ReflectValues::storeComplex)
        .add("reflect.storeText", c -> ((Pointer) place(c, 0).pointer()).storeRef(c.getString(1)))
        .add("reflect.store", c -> place(c, 0).assign(place(c, 1)))
        .add("reflect.fieldPlace", c -> setPlace(c, place(c, 0).field(c.getInt(0))))
        .add("reflect.length", ReflectValues::length)
        .add("reflect.capacity", ReflectValues::capacity)
        .add("reflect.elementPlace", ReflectValues::elementPlace)
        .add("reflect.target", ReflectValues::target)
        .add("reflect.address", ReflectValues::address)
        .add("reflect.methodAddress", ReflectValues::methodAddress)
        .add("reflect.equalPlaces", ReflectValues::equalPlaces)
        .add("reflect.sliced", ReflectValues::sliced)
        .add("reflect.extended", ReflectValues::extended)
        .add("reflect.copied", ReflectValues::copied)
        .add("reflect.swapElements", ReflectValues::swap)
        .add("reflect.makeSlice", ReflectValues::makeSlice)
        .add("reflect.makeMap", ReflectValues::makeMap)
        .add("reflect.mapSerials", ReflectValues::mapSerials)
        .add("reflect.mapEntry", ReflectValues::mapEntry)
        .add("reflect.mapValue", ReflectValues::mapValue)
        .add("reflect.mapPut", ReflectValues::mapPut)
        .add("reflect.mapDelete", ReflectValues::mapDelete)
        .add("reflect.clearAll", ReflectValues::clearAll)
        .add("reflect.converted", ReflectValues::converted)
        .add("reflect.invoke", ReflectValues::invoke)
        .add("reflect.invokeMethod", ReflectValues::invokeMethod)
        .add(
            "reflect.deepEqual",
            c ->
                c.setBool(
                    0,
                    new DeepEquality()
                        .equal((InterfaceValue) c.getRef(0), (InterfaceValue) c.getRef(1))));
  }

  private static Place place(NativeCall call, int index) {
    return Place.of((InterfaceValue) call.getRef(index));
  }

  private static void setPlace(NativeCall call, Place place) {
    call.setRef(0, place == null ? null : place.goPointer());
  }

  private static Place duplicate(Place place) {
    return Place.holding(
        place.type(),
        place.bits(),
        Place.isAggregate(place.type()) ? Place.copied(place.pointer()) : place.ref());
  }

  /// The low bits of a number, as its type has them.
  private static void storeInteger(NativeCall call) {
    Place place = place(call, 0);
    long x = call.getLong(0);
    Type.Basic basic = (Type.Basic) place.type().underlying();
    int unused = basic.bits() == 0 ? 0 : 64 - basic.bits();
    x = basic.isUnsigned() ? x << unused >>> unused : x << unused >> unused;
    ((Pointer) place.pointer()).storeLong(x);
  }

  private static double rounded(double x, boolean narrow) {
    return narrow ? (float) x : x;
  }

  private static void storeNumber(NativeCall call) {
    Place place = place(call, 0);
    double x = rounded(call.getFloat(0), place.type().underlying() == Type.Basic.FLOAT32);
    ((Pointer) place.pointer()).storeLong(Double.doubleToRawLongBits(x));
  }

  private static void storeComplex(NativeCall call) {
    Place place = place(call, 0);
    Complex x = (Complex) call.getRef(1);
    boolean narrow = place.type().underlying() == Type.Basic.COMPLEX64;
    ((Pointer) place.pointer())
        .storeRef(new Complex(rounded(x.real(), narrow), rounded(x.imaginary(), narrow)));
  }

  private static void length(NativeCall call) {
    call.setLong(
        0,
        switch (place(call, 0).ref()) {
          case null -> 0;
          case String s -> s.length();
          case SliceValue s -> s.length();
          case Store s -> s.length();
          case MapValue m -> m.size();
          case Chan c -> c.length();
          case Object other -> throw new IllegalStateException("no length: " + other);
        });
  }

  private static void capacity(NativeCall call) {
    call.setLong(
        0,
        switch (place(call, 0).ref()) {
          case null -> 0;
          case SliceValue s -> s.capacity();
          case Store s -> s.length();
          case Chan c -> c.capacity();
          case Object other -> throw new IllegalStateException("no capacity: " + other);
        });
  }

  /// The elements of a slice or an array.
  private record Elements(Store store, int offset, int length, int capacity) {
    static Elements of(Place place) {
      return switch (place.ref()) {
        case null -> new Elements(null, 0, 0, 0);
        case SliceValue s -> new Elements(s.store(), s.offset(), s.length(), s.capacity());
        case Store s -> new Elements(s, 0, s.length(), s.length());
        case Object other -> throw new IllegalStateException("no elements: " + other);
      };
    }
  }

  private static void elementPlace(NativeCall call) {
    Elements elements = Elements.of(place(call, 0));
    setPlace(call, Place.element(elements.store, elements.offset + call.getInt(0)));
  }

  private static void target(NativeCall call) {
    Place place = place(call, 0);
    Object ref = place.ref();
    Type element = ((Type.Pointer) place.type().underlying()).element();
    setPlace(call, ref == null ? null : new Place(element, ref));
  }

  private static void address(NativeCall call) {
    Object ref = place(call, 0).ref();
    call.setLong(0, ref == null ? 0 : Addresses.of(call, ref));
  }

  private static void methodAddress(NativeCall call) {
    Function method = call.method(ReflectTypes.type(call, 0), Utf8.toJava(call.getString(1)));
    call.setLong(0, method == null ? 0 : method.entry());
  }

  private static void equalPlaces(NativeCall call) {
    Place a = place(call, 0);
    Place b = place(call, 1);
    call.setBool(
        0,
        a.isLong()
            ? Equality.equal(a.type(), a.bits(), b.bits())
            : Equality.equal(a.type(), a.ref(), b.ref()));
  }

  private static void sliced(NativeCall call) {
    Place place = place(call, 0);
    int low = call.getInt(0);
    int high = call.getInt(1);
    int max = call.getInt(2);
    Elements elements = Elements.of(place);
    Type type =
        place.type().underlying() instanceof Type.Array array
            ? new Type.Slice(array.element())
            : place.type();
    Object slice =
        elements.store == null
            ? null
            : new SliceValue(elements.store, elements.offset + low, high - low, max - low);
    setPlace(call, Place.holding(type, 0, slice));
  }

  /// A slice with room for more elements behind its own.
  private static void extended(NativeCall call) {
    Place place = place(call, 0);
    int more = call.getInt(0);
    Type element = ((Type.Slice) place.type().underlying()).element();
    Elements old = Elements.of(place);
    long needed = (long) old.length + more;
    Object slice = place.ref();
    if (needed > old.capacity) {
      int capacity = Math.toIntExact(Growth.capacity(element, old.capacity, needed));
      Store store = call.zero().store(element, capacity);
      if (old.length > 0) {
        store.copyFrom(0, old.store, old.offset, old.length);
      }
      slice = new SliceValue(store, 0, (int) needed, capacity);
    } else if (old.store != null) {
      slice = new SliceValue(old.store, old.offset, (int) needed, old.capacity);
    }
    setPlace(call, Place.holding(place.type(), 0, slice));
  }

  private static void copied(NativeCall call) {
    Elements to = Elements.of(place(call, 0));
    Elements from = Elements.of(place(call, 1));
    int count = Math.min(to.length, from.length);
    if (count > 0) {
      to.store.copyFrom(to.offset, from.store, from.offset, count);
    }
    call.setLong(0, count);
  }

  private static void swap(NativeCall call) {
    Elements elements = Elements.of(place(call, 0));
    Place a = Place.element(elements.store, elements.offset + call.getInt(0));
    Place b = Place.element(elements.store, elements.offset + call.getInt(1));
    Place saved = duplicate(a);
    a.assign(b);
    b.assign(saved);
  }

  private static void makeSlice(NativeCall call) {
    Type type = ReflectTypes.type(call, 0);
    int length = call.getInt(0);
    int capacity = call.getInt(1);
    Store store = call.zero().store(((Type.Slice) type.underlying()).element(), capacity);
    setPlace(call, Place.holding(type, 0, new SliceValue(store, 0, length, capacity)));
  }

  private static void makeMap(NativeCall call) {
    Type type = ReflectTypes.type(call, 0);
    MapValue map = new MapValue((Type.Map) type.underlying(), call.getInt(0));
    setPlace(call, Place.holding(type, 0, map));
  }

  /// The serials of the entries, in an order that begins anywhere, as `range` does.
  private static void mapSerials(NativeCall call) {
    List<Integer> serials = new ArrayList<>();
    if (place(call, 0).ref() instanceof MapValue map) {
      for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
        serials.add(map.serial(e));
      }
      if (serials.size() > 1) {
        Collections.rotate(serials, Math.floorMod(call.random(), serials.size()));
      }
    }
    call.setRef(0, Slices.ints(serials));
  }

  /// `mapEntry(place any, serial int) (key, value any)`: nil when the entry is no longer there.
  private static void mapEntry(NativeCall call) {
    int serial = call.getInt(0);
    MapValue map = (MapValue) place(call, 0).ref();
    int entry = map.entryFrom(serial);
    boolean found = entry >= 0 && map.serial(entry) == serial;
    call.setRef(0, found ? key(map, entry).goPointer() : null);
    call.setRef(1, found ? value(map, entry).goPointer() : null);
  }

  private static Place key(MapValue map, int entry) {
    Type type = map.type.key();
    boolean longs = Bank.of(type) == Bank.LONG;
    Object ref = longs ? null : owned(type, map.keyRef(entry));
    return Place.holding(type, longs ? map.keyLong(entry) : 0, ref);
  }

  private static Place value(MapValue map, int entry) {
    Type type = map.type.value();
    boolean longs = Bank.of(type) == Bank.LONG;
    Object ref = longs ? null : owned(type, map.valueRef(entry));
    return Place.holding(type, longs ? map.valueLong(entry) : 0, ref);
  }

  private static void mapValue(NativeCall call) {
    Place key = place(call, 1);
    MapValue map = (MapValue) place(call, 0).ref();
    int entry = map == null ? -1 : map.find(key.bits(), key.ref());
    setPlace(call, entry < 0 ? null : value(map, entry));
  }

  private static Object owned(Type type, Object ref) {
    return Place.isAggregate(type) ? Place.copied(ref) : ref;
  }

  private static void mapPut(NativeCall call) {
    MapValue map = (MapValue) place(call, 0).ref();
    Place key = place(call, 1);
    Place value = place(call, 2);
    int entry = map.put(key.bits(), owned(key.type(), key.ref()));
    if (value.isLong()) {
      map.setValueLong(entry, value.bits());
    } else {
      map.setValueRef(entry, owned(value.type(), value.ref()));
    }
  }

  private static void mapDelete(NativeCall call) {
    Place key = place(call, 1);
    if (place(call, 0).ref() instanceof MapValue map) {
      map.delete(key.bits(), key.ref());
    }
  }

  private static void clearAll(NativeCall call) {
    Place place = place(call, 0);
    if (place.ref() instanceof MapValue map) {
      map.clear();
    } else {
      Elements elements = Elements.of(place);
      for (int i = elements.offset; i < elements.offset + elements.length; i++) {
        Place each = Place.element(elements.store, i);
        each.assign(Place.zero(each.type(), call.zero()));
      }
    }
  }

  /// The same value as another type that is made alike; as an interface if that is one.
  private static void converted(NativeCall call) {
    Place place = place(call, 0);
    Type type = ReflectTypes.type(call, 1);
    Object ref =
        type.underlying() instanceof InterfaceType ? place.content() : owned(type, place.ref());
    setPlace(call, Place.holding(type, place.bits(), ref));
  }

  /// Arguments and results as calls have them: each bank by itself, in order.
  private static final class Banks {
    final long[] longs;
    final Object[] refs;

    Banks(InterfaceValue[] places) {
      List<Long> bits = new ArrayList<>();
      List<Object> objects = new ArrayList<>();
      for (InterfaceValue each : places) {
        Place place = Place.of(each);
        if (place.isLong()) {
          bits.add(place.bits());
        } else {
          objects.add(place.ref());
        }
      }
      longs = bits.stream().mapToLong(Long::longValue).toArray();
      refs = objects.toArray();
    }
  }

  private static void setResults(NativeCall call, List<Type> types, NativeCall.Results results) {
    List<InterfaceValue> places = new ArrayList<>();
    int longs = 0;
    int refs = 0;
    for (Type type : types) {
      Place place =
          Bank.of(type) == Bank.LONG
              ? Place.holding(type, results.longs()[longs++], null)
              : Place.holding(type, 0, results.refs()[refs++]);
      places.add(place.goPointer());
    }
    call.setRef(0, Slices.interfaces(places));
  }

  private static void invoke(NativeCall call) {
    Place function = place(call, 0);
    Banks arguments = new Banks(Slices.interfaces(call.getRef(1)));
    NativeCall.Results results =
        call.callGo((Closure) function.ref(), arguments.longs, arguments.refs);
    setResults(call, ((Signature) function.type().underlying()).results(), results);
  }

  private static void invokeMethod(NativeCall call) {
    InterfaceValue receiver = place(call, 0).content();
    String name = Utf8.toJava(call.getString(1));
    Banks arguments = new Banks(Slices.interfaces(call.getRef(2)));
    Signature signature = ReflectTypes.signature(call, receiver.type(), name, false);
    NativeCall.Results results = call.callMethod(receiver, name, arguments.longs, arguments.refs);
    setResults(call, signature.results(), results);
  }
}
