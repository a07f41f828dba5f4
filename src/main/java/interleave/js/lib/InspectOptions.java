package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;

/// How values are shown: what `util.inspect` takes.
///
/// @param depth how many levels are shown; infinite for all
/// @param compact 0 for `false`, otherwise how many inner levels may share a line
/// @param getters which getters are called: `""`, `true`, `get` or `set`
record InspectOptions(
    boolean showHidden,
    double depth,
    boolean colors,
    boolean customInspect,
    boolean showProxy,
    double maxArrayLength,
    double maxStringLength,
    double breakLength,
    int compact,
    Object sorted,
    String getters,
    boolean numericSeparator) {

  static final InspectOptions DEFAULT =
      new InspectOptions(
          false, 2, false, true, false, 100, 10000, 80, 3, Absent.UNDEFINED, "", false);

  /// These options with what an object says.
  InspectOptions with(Object given) {
    if (!(given instanceof JsObject from)) {
      return this;
    }
    Object compactness = from.get("compact");
    int newCompact =
        compactness instanceof Double number
            ? number.intValue()
            : compactness instanceof Boolean truth ? (truth ? 3 : 0) : compact;
    Object calls = from.get("getters");
    return new InspectOptions(
        flag(from, "showHidden", showHidden),
        limit(from, "depth", depth),
        flag(from, "colors", colors),
        flag(from, "customInspect", customInspect),
        flag(from, "showProxy", showProxy),
        limit(from, "maxArrayLength", maxArrayLength),
        limit(from, "maxStringLength", maxStringLength),
        limit(from, "breakLength", breakLength),
        newCompact,
        from.get("sorted") == Absent.UNDEFINED ? sorted : from.get("sorted"),
        calls == Absent.UNDEFINED
            ? getters
            : Convert.toBoolean(calls) ? Convert.toString(calls) : "",
        flag(from, "numericSeparator", numericSeparator));
  }

  private static boolean flag(JsObject from, String name, boolean otherwise) {
    Object value = from.get(name);
    return value == Absent.UNDEFINED ? otherwise : Convert.toBoolean(value);
  }

  private static double limit(JsObject from, String name, double otherwise) {
    Object value = from.get(name);
    return value == Absent.NULL
        ? Double.POSITIVE_INFINITY
        : value instanceof Double number ? number : otherwise;
  }

  InspectOptions withDepth(double newDepth) {
    return new InspectOptions(
        showHidden,
        newDepth,
        colors,
        customInspect,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        sorted,
        getters,
        numericSeparator);
  }

  InspectOptions withoutColors() {
    return new InspectOptions(
        showHidden,
        depth,
        false,
        customInspect,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        3,
        sorted,
        getters,
        numericSeparator);
  }

  InspectOptions withoutCustom() {
    return new InspectOptions(
        showHidden,
        -1,
        colors,
        false,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        sorted,
        getters,
        numericSeparator);
  }

  /// As a cell of `console.table` shows: on one line.
  InspectOptions ofCell(double newDepth) {
    return new InspectOptions(
        showHidden,
        newDepth,
        colors,
        customInspect,
        showProxy,
        3,
        maxStringLength,
        Double.POSITIVE_INFINITY,
        compact,
        sorted,
        getters,
        numericSeparator);
  }

  /// As `%o` shows.
  InspectOptions everything() {
    return new InspectOptions(
        true,
        4,
        colors,
        customInspect,
        true,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        sorted,
        getters,
        numericSeparator);
  }

  /// The options as an object, as custom inspection functions get them.
  JsObject object(Realm realm) {
    JsObject object = realm.object();
    object.create("showHidden", showHidden);
    object.create("depth", orNull(depth));
    object.create("colors", colors);
    object.create("customInspect", customInspect);
    object.create("showProxy", showProxy);
    object.create("maxArrayLength", orNull(maxArrayLength));
    object.create("maxStringLength", orNull(maxStringLength));
    object.create("breakLength", breakLength);
    object.create("compact", compact == 0 ? (Object) false : (double) compact);
    object.create("sorted", sorted == Absent.UNDEFINED ? false : sorted);
    object.create("getters", getters.isEmpty() ? (Object) false : getters);
    object.create("numericSeparator", numericSeparator);
    return object;
  }

  private static Object orNull(double number) {
    return Double.isInfinite(number) ? (Object) Absent.NULL : number;
  }
}
