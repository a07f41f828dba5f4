package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import interleave.golang.value.Zero;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiPredicate;

/// Puts JSON that has been checked into Go values. Values with methods of their own for that are
/// left to [#calls], which come afterwards.
final class JsonReader {

  /// A method to call: `UnmarshalJSON`, or `UnmarshalText` with what a string says.
  ///
  /// @param struct the struct type that the value is a field of, and the field's path
  record Call(InterfaceValue target, boolean text, String argument, String struct, String field) {}

  /// What is needed of the running program.
  ///
  /// @param mapType `map[string]any`, @param sliceType `[]any`, as the program has them
  record World(
      BiPredicate<Type, String> hasMethod, Zero zero, Type.Map mapType, Type.Slice sliceType) {}

  /// A map's entry that waits for methods to be called: that of its value, which lies in memory of
  /// its own, or of its key, to whose memory `key` then points.
  record Move(MapValue map, InterfaceValue key, Object value) {}

  final List<Call> calls = new ArrayList<>();
  final List<Move> moves = new ArrayList<>();

  /// The first value that did not fit its type: what it is, the type, and the field; empty if none.
  String wrongValue = "";

  String wrongType = "";
  String wrongStruct = "";
  String wrongField = "";

  /// How far the text had been read when it was found.
  int wrongOffset;

  String unknownField = "";

  /// Whether the unknown field came before what was wrong.
  boolean unknownFirst;

  private final World world;
  private final String s;
  private final boolean useNumber;
  private final Type numberType;
  private int i;
  private String struct = "";
  private final List<String> fields = new ArrayList<>();

  /// @param numberType `json.Number` when numbers in interfaces are to keep their text, else null
  JsonReader(World world, String s, Type numberType) {
    this.world = world;
    this.s = s;
    this.useNumber = numberType != null;
    this.numberType = numberType;
  }

  /// Leaves the rest unread.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  /// A place that a value goes to. Structs and arrays are changed in place.
  private record Place(Type type, Object aggregate, Pointer pointer) {
    static Place of(Type type, Object pointer) {
      return pointer instanceof Pointer p
          ? new Place(type, null, p)
          : new Place(type, pointer, null);
    }

    Object reference() {
      return pointer == null ? aggregate : pointer;
    }

    Object load() {
      return pointer == null ? aggregate : pointer.loadRef();
    }
  }

  void read(InterfaceValue target) {
    Type element = ((Type.Pointer) target.type().underlying()).element();
    space();
    try {
      value(Place.of(element, target.ref()), target.type());
    } catch (Stop e) {
      // what was read so far stays
    }
  }

  private void space() {
    while (i < s.length() && " \t\r\n".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
  }

  private String raw() {
    try {
      int end = JsonSyntax.end(s, i);
      String text = s.substring(i, end);
      i = end;
      return text;
    } catch (JsonSyntax.Wrong e) {
      throw new IllegalStateException("JSON was checked before", e);
    }
  }

  private void value(Place given) {
    value(given, given.type);
  }

  /// @param told what errors call the type of the place: that of the pointer for the whole text
  private void value(Place given, Type told) {
    boolean isNull = s.startsWith("null", i);
    Place place = given;
    while (true) {
      if (callsMethod(place, told, isNull)) {
        return;
      }
      if (place.type.underlying() instanceof InterfaceType
          && place.load() instanceof InterfaceValue inner
          && inner.type().underlying() instanceof Type.Pointer pointer
          && inner.ref() != null
          && !isNull) {
        place = Place.of(pointer.element(), inner.ref());
        continue;
      }
      if (!(place.type.underlying() instanceof Type.Pointer pointer) || isNull) {
        break;
      }
      place = pointed(place, pointer);
    }
    char c = s.charAt(i);
    switch (c) {
      case '{' -> object(place);
      case '[' -> array(place);
      case '"' -> {
        String quoted = raw();
        if (isNumberType(place.type) && !isNumber(unquote(quoted))) {
          throw stop("literal", quoted, "");
        }
        string(place, unquote(quoted));
      }
      case 't', 'f' -> bool(place, raw().equals("true"));
      case 'n' -> {
        i += 4;
        clear(place);
      }
      default -> number(place, raw());
    }
  }

  /// Where the pointer at a place leads, which is new memory when it was nil.
  private Place pointed(Place place, Type.Pointer pointer) {
    Object target = place.load();
    if (target == null) {
      target = fresh(pointer.element());
      place.pointer.storeRef(target);
    }
    return Place.of(pointer.element(), target);
  }

  /// New memory for a value: what a pointer to it is.
  private Object fresh(Type type) {
    if (type.underlying() instanceof StructType || type.underlying() instanceof Type.Array) {
      return world.zero().ref(type);
    }
    Cell cell = new Cell();
    cell.ref = Bank.of(type) == Bank.LONG ? null : world.zero().ref(type);
    return cell;
  }

  private boolean callsMethod(Place place, Type told, boolean isNull) {
    if (place.type.underlying() instanceof InterfaceType) {
      return false;
    }
    Type pointer = new Type.Pointer(place.type);
    if (world.hasMethod().test(pointer, "UnmarshalJSON")) {
      addCall(new InterfaceValue(pointer, 0, place.reference()), false, raw());
      return true;
    }
    if (!isNull && world.hasMethod().test(pointer, "UnmarshalText")) {
      if (s.charAt(i) == '"') {
        InterfaceValue target = new InterfaceValue(pointer, 0, place.reference());
        addCall(target, true, unquote(raw()));
      } else {
        noText(new Place(told, null, null));
      }
      return true;
    }
    return false;
  }

  /// Something else than a string for a value that is read from text.
  private void noText(Place place) {
    int start = i;
    raw();
    switch (s.charAt(start)) {
      case '{' -> wrong(place, "object", start + 1);
      case '[' -> wrong(place, "array", start + 1);
      case 't', 'f' -> wrong(place, "bool", i);
      default -> wrong(place, "number", i);
    }
  }

  private void addCall(InterfaceValue target, boolean text, String argument) {
    calls.add(new Call(target, text, argument, struct, String.join(".", fields)));
  }

  /// @param offset behind the first character of an object or array, behind all of another value
  private void wrong(Place place, String what, int offset) {
    if (wrongValue.isEmpty()) {
      wrongValue = what;
      wrongType = Utf8.fromJava(place.type.toString());
      wrongStruct = struct;
      wrongField = String.join(".", fields);
      wrongOffset = offset;
    }
  }

  private void clear(Place place) {
    switch (place.type.underlying()) {
      case InterfaceType t -> place.pointer.storeRef(null);
      case Type.Pointer t -> place.pointer.storeRef(null);
      case Type.Map t -> place.pointer.storeRef(null);
      case Type.Slice t -> place.pointer.storeRef(null);
      default -> {}
    }
  }

  private boolean isAny(Place place) {
    return place.type.underlying() instanceof InterfaceType any && any.methods().isEmpty();
  }

  private void bool(Place place, boolean b) {
    if (place.type.underlying() == Type.Basic.BOOL) {
      place.pointer.storeLong(b ? 1 : 0);
    } else if (isAny(place)) {
      place.pointer.storeRef(new InterfaceValue(Type.Basic.BOOL, b ? 1 : 0, null));
    } else {
      wrong(place, "bool", i);
    }
  }

  private static boolean isNumberType(Type type) {
    return type instanceof Named named && named.toString().equals("json.Number");
  }

  private void string(Place place, String text) {
    Type underlying = place.type.underlying();
    if (underlying == Type.Basic.STRING) {
      place.pointer.storeRef(text);
    } else if (underlying instanceof Type.Slice slice
        && slice.element().underlying() == Type.Basic.UINT8) {
      try {
        byte[] bytes = base64(text);
        Store store = world.zero().store(slice.element(), bytes.length);
        for (int k = 0; k < bytes.length; k++) {
          store.setLong(k, bytes[k] & 0xFF);
        }
        place.pointer.storeRef(new SliceValue(store, 0, bytes.length, bytes.length));
      } catch (IllegalArgumentException e) {
        if (wrongValue.isEmpty()) {
          wrongValue = "base64";
          wrongType = text;
        }
      }
    } else if (isAny(place)) {
      place.pointer.storeRef(new InterfaceValue(Type.Basic.STRING, 0, text));
    } else {
      wrong(place, "string", i);
    }
  }

  /// Bytes in base 64 as Go wants them: padded, with line ends that do not count.
  private static byte[] base64(String text) {
    String plain = text.replace("\n", "").replace("\r", "");
    if (plain.length() % 4 != 0) {
      throw new IllegalArgumentException("not padded");
    }
    return Base64.getDecoder().decode(plain);
  }

  private void number(Place place, String text) {
    if (isNumberType(place.type)) {
      place.pointer.storeRef(text);
    } else if (isAny(place)) {
      InterfaceValue number = anyNumber(text);
      if (number != null) {
        place.pointer.storeRef(number);
      }
    } else if (place.type.underlying() instanceof Type.Basic basic
        && (basic.isInteger() || basic.isFloat())) {
      NumberParsing.Found found =
          basic.isFloat()
              ? NumberParsing.parseFloat(text, basic.bits())
              : basic.isUnsigned()
                  ? NumberParsing.parseUnsigned(text, 10, basic.bits())
                  : NumberParsing.parseSigned(text, 10, basic.bits());
      if (found.code() == NumberParsing.FINE) {
        place.pointer.storeLong(found.bits());
      } else {
        wrong(place, "number " + text, i);
      }
    } else {
      wrong(place, "number", i);
    }
  }

  /// A number for an interface; null when it does not fit.
  private InterfaceValue anyNumber(String text) {
    if (useNumber) {
      return new InterfaceValue(numberType, 0, text);
    }
    NumberParsing.Found found = NumberParsing.parseFloat(text, 64);
    if (found.code() != NumberParsing.FINE) {
      // Go has looked behind it by then
      wrong(new Place(Type.Basic.FLOAT64, null, null), "number " + text, i + 1);
      return null;
    }
    return new InterfaceValue(Type.Basic.FLOAT64, found.bits(), null);
  }

  private void array(Place place) {
    switch (place.type.underlying()) {
      case Type.Slice slice -> {
        Store store = elements(slice.element(), -1);
        place.pointer.storeRef(new SliceValue(store, 0, store.length(), store.length()));
      }
      case Type.Array array -> ((Store) place.aggregate).assign(fixed(place, array));
      default -> {
        if (isAny(place)) {
          place.pointer.storeRef(anyValue());
        } else {
          wrong(place, "array", i + 1);
          raw();
        }
      }
    }
  }

  private Store fixed(Place place, Type.Array array) {
    Store store = world.zero().store(array.element(), Math.toIntExact(array.length()));
    Store read = elements(array.element(), store.length());
    store.copyFrom(0, read, 0, Math.min(read.length(), store.length()));
    return store;
  }

  /// The elements of the array at hand.
  ///
  /// @param most how many are wanted; -1: all
  private Store elements(Type element, int most) {
    List<Object> places = new ArrayList<>();
    i++;
    space();
    while (s.charAt(i) != ']') {
      if (most >= 0 && places.size() >= most) {
        raw();
      } else {
        Object memory = fresh(element);
        value(Place.of(element, memory));
        places.add(memory);
      }
      space();
      if (s.charAt(i) == ',') {
        i++;
        space();
      }
    }
    i++;
    Store store = world.zero().store(element, places.size());
    boolean isLong = Bank.of(element) == Bank.LONG;
    for (int k = 0; k < places.size(); k++) {
      if (isLong) {
        store.setLong(k, ((Cell) places.get(k)).bits);
      } else {
        Object memory = places.get(k);
        store.setRef(k, memory instanceof Cell cell ? cell.ref : memory);
      }
      moveCalls(places.get(k), new ElementPointer(store, k));
    }
    return store;
  }

  /// Calls that were meant for a cell are meant for the place its value went to.
  private void moveCalls(Object from, Pointer to) {
    if (from instanceof Cell) {
      calls.replaceAll(
          call ->
              call.target.ref() == from
                  ? new Call(
                      new InterfaceValue(call.target.type(), 0, to),
                      call.text,
                      call.argument,
                      call.struct,
                      call.field)
                  : call);
    }
  }

  private void object(Place place) {
    switch (place.type.underlying()) {
      case StructType type -> struct(place, type);
      case Type.Map map -> map(place, map);
      default -> {
        if (isAny(place)) {
          place.pointer.storeRef(anyValue());
        } else {
          wrong(place, "object", i + 1);
          raw();
        }
      }
    }
  }

  private void struct(Place place, StructType type) {
    List<JsonFields.Field> known = JsonFields.of(type);
    String outer = struct;
    i++;
    space();
    while (s.charAt(i) != '}') {
      String name = key();
      JsonFields.Field field = find(known, name);
      if (field == null) {
        if (unknownField.isEmpty()) {
          unknownField = name;
          unknownFirst = wrongValue.isEmpty();
        }
        raw();
      } else {
        struct = place.type instanceof Named named ? Utf8.fromJava(named.symbol().name()) : "";
        fields.add(field.name());
        fieldValue(place, field);
        fields.removeLast();
        struct = outer;
      }
      separator();
    }
    i++;
  }

  private void fieldValue(Place place, JsonFields.Field field) {
    StructValue home = (StructValue) place.aggregate;
    for (int k = 0; k < field.path().size() - 1; k++) {
      int index = field.path().get(k);
      int slot = home.layout.slots()[index];
      if (home.refs[slot] == null
          && home.layout.fieldType(index).underlying() instanceof Type.Pointer pointer) {
        home.refs[slot] = fresh(pointer.element());
      }
      home = (StructValue) home.refs[slot];
    }
    int slot = home.layout.slots()[field.path().getLast()];
    Type underlying = field.type().underlying();
    Place target =
        underlying instanceof StructType || underlying instanceof Type.Array
            ? new Place(field.type(), home.refs[slot], null)
            : new Place(field.type(), null, new FieldPointer(home, Bank.of(field.type()), slot));
    if (field.quoted() && s.charAt(i) != '"' && !s.startsWith("null", i)) {
      raw();
      if (wrongValue.isEmpty()) {
        wrongValue = "unquoted";
        wrongType = Utf8.fromJava(field.type().toString());
      }
      return;
    }
    if (field.quoted() && s.charAt(i) == '"') {
      quoted(target, unquote(raw()));
      return;
    }
    value(target);
  }

  /// A value whose text is inside a string, as the option `string` of a tag wants it.
  private void quoted(Place target, String text) {
    Place place = target;
    while (place.type.underlying() instanceof Type.Pointer pointer && !text.equals("null")) {
      place = pointed(place, pointer);
    }
    Type type = place.type;
    while (type.underlying() instanceof Type.Pointer pointer) {
      type = pointer.element();
    }
    Type.Basic basic = (Type.Basic) type.underlying();
    boolean isNumber = basic.isInteger() || basic.isFloat() || isNumberType(type);
    boolean begins = !text.isEmpty() && "-0123456789".indexOf(text.charAt(0)) >= 0;
    boolean fits =
        switch (text) {
          case "null" -> true;
          case "true", "false" -> basic.isBoolean();
          default -> isNumber ? begins : basic.isString() && isString(text);
        };
    if (fits && (!begins || isLiteral(text))) {
      JsonReader inner = new JsonReader(world, text, numberType);
      inner.value(place);
      if (!inner.wrongValue.isEmpty()) {
        wrong(new Place(type, null, null), inner.wrongValue, i);
      }
    } else if (fits) {
      wrong(new Place(type, null, null), "number " + text, i);
    } else if (!text.isEmpty()) {
      throw stop("quoted", Utf8.fromJava(type.toString()), text);
    } else if (wrongValue.isEmpty()) {
      wrongValue = "quoted";
      wrongType = Utf8.fromJava(type.toString());
      wrongField = text;
    }
  }

  /// Ends reading: what is wrong here counts more than what was wrong before.
  private Stop stop(String what, String type, String field) {
    wrongValue = what;
    wrongType = type;
    wrongField = field;
    unknownFirst = false;
    return new Stop();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && "-0123456789".indexOf(text.charAt(0)) >= 0 && isLiteral(text);
  }

  private static boolean isString(String text) {
    return text.startsWith("\"") && isLiteral(text);
  }

  private static boolean isLiteral(String text) {
    try {
      return JsonSyntax.end(text, 0) == text.length();
    } catch (JsonSyntax.Wrong e) {
      return false;
    }
  }

  private static JsonFields.Field find(List<JsonFields.Field> known, String name) {
    for (JsonFields.Field field : known) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    for (JsonFields.Field field : known) {
      if (field.name().equalsIgnoreCase(name)) {
        return field;
      }
    }
    return null;
  }

  private String key() {
    String name = unquote(raw());
    space();
    i++;
    space();
    return name;
  }

  private void separator() {
    space();
    if (s.charAt(i) == ',') {
      i++;
      space();
    }
  }

  private void map(Place place, Type.Map type) {
    Type pointer = new Type.Pointer(type.key());
    boolean textKeys = world.hasMethod().test(pointer, "UnmarshalText");
    boolean plainKeys =
        type.key().underlying() instanceof Type.Basic key && (key.isString() || key.isInteger());
    if (!textKeys && !plainKeys) {
      wrong(place, "object", i + 1);
      raw();
      return;
    }
    MapValue map = (MapValue) place.pointer.loadRef();
    if (map == null) {
      map = new MapValue(type, 0);
      place.pointer.storeRef(map);
    }
    i++;
    space();
    while (s.charAt(i) != '}') {
      int keyAt = i;
      String name = key();
      Object memory = fresh(type.value());
      value(Place.of(type.value(), memory));
      if (textKeys) {
        InterfaceValue key = new InterfaceValue(pointer, 0, fresh(type.key()));
        addCall(key, true, name);
        moves.add(new Move(map, key, memory));
      } else {
        entry(map, name, keyAt, memory);
      }
      separator();
    }
    i++;
  }

  /// Puts a value into a map, at once if it is complete.
  private void entry(MapValue map, String name, int keyAt, Object memory) {
    Type.Basic key = (Type.Basic) map.type.key().underlying();
    NumberParsing.Found number =
        key.isString()
            ? new NumberParsing.Found(0, NumberParsing.FINE)
            : key.isUnsigned()
                ? NumberParsing.parseUnsigned(name, 10, key.bits())
                : NumberParsing.parseSigned(name, 10, key.bits());
    if (number.code() != NumberParsing.FINE) {
      wrong(new Place(map.type.key(), null, null), "number " + name, keyAt + 1);
      return;
    }
    String text = key.isString() ? name : null;
    put(map, map.type, number.bits(), text, memory);
    if (memory instanceof Cell cell && calls.stream().anyMatch(c -> c.target.ref() == cell)) {
      moves.add(new Move(map, new InterfaceValue(map.type.key(), number.bits(), text), cell));
    }
  }

  static void put(MapValue map, Type.Map type, long bits, Object name, Object memory) {
    int entry = map.put(bits, name);
    if (Bank.of(type.value()) == Bank.LONG) {
      map.setValueLong(entry, ((Cell) memory).bits);
    } else {
      map.setValueRef(entry, memory instanceof Cell cell ? cell.ref : memory);
    }
  }

  /// The value at hand as an interface holds it.
  private InterfaceValue anyValue() {
    Cell cell = new Cell();
    switch (s.charAt(i)) {
      case '{' -> map(new Place(world.mapType(), null, cell), world.mapType());
      case '[' -> array(new Place(world.sliceType(), null, cell));
      default -> throw new IllegalStateException("neither object nor array");
    }
    return new InterfaceValue(
        cell.ref instanceof MapValue ? world.mapType() : world.sliceType(), 0, cell.ref);
  }

  /// What a JSON string says.
  static String unquote(String quoted) {
    StringBuilder out = new StringBuilder();
    int end = quoted.length() - 1;
    for (int k = 1; k < end; k++) {
      char c = quoted.charAt(k);
      if (c != '\\') {
        if (c < 0x80) {
          out.append(c);
        } else {
          int decoded = Utf8.decode(quoted, k);
          Utf8.append(out, decoded >> 3);
          k += (decoded & 7) - 1;
        }
        continue;
      }
      char e = quoted.charAt(++k);
      int named = "bfnrt".indexOf(e);
      if (named >= 0) {
        out.append("\b\f\n\r\t".charAt(named));
      } else if (e == 'u') {
        int rune = Integer.parseInt(quoted.substring(k + 1, k + 5), 16);
        k += 4;
        if (Character.isHighSurrogate((char) rune) && quoted.startsWith("\\u", k + 1)) {
          int low = Integer.parseInt(quoted.substring(k + 3, k + 7), 16);
          if (Character.isLowSurrogate((char) low)) {
            rune = Character.toCodePoint((char) rune, (char) low);
            k += 6;
          }
        }
        Utf8.append(out, rune);
      } else {
        out.append(e);
      }
    }
    return out.toString();
  }
}
