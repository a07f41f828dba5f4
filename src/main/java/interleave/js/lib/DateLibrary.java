package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.Host;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.function.ToDoubleFunction;

/// `Date`. The clock is the program's virtual one, the local zone is UTC.
final class DateLibrary {

  private DateLibrary() {}

  /// A date as an object.
  static final class JsDate extends JsObject {
    private double time;

    JsDate(JsObject proto, double time) {
      super(proto);
      this.time = time;
    }

    double time() {
      return time;
    }

    @Override
    public String kind() {
      return "Date";
    }
  }

  static void install(Realm realm) {
    JsObject proto = new JsObject(realm.objectPrototype);
    JsFunction date = realm.constructor("Date", 7, Use.BOTH, proto, call -> make(call, proto));
    realm.method(date, "now", 0, call -> now(call.realm().host()));
    realm.method(date, "parse", 1, call -> DateParsing.parse(call.string(0)));
    realm.method(date, "UTC", 7, call -> Days.clip(fromParts(call)));
    texts(realm, proto);
    parts(realm, proto);
    DateChanges.install(realm, proto);
    realm.method(proto, "getTimezoneOffset", 0, call -> self(call).time * 0);
    realm.method(proto, "getYear", 0, call -> part(call, p -> p.year() - 1900));
    realm.method(proto, JsSymbol.TO_PRIMITIVE, 1, DateLibrary::toPrimitive);
  }

  /// The time of day, in whole milliseconds.
  static double now(Host host) {
    host.spend(Host.CLOCK_NANOS);
    return host.startMillis() + Math.floorDiv(host.nanos(), 1_000_000L);
  }

  static JsDate self(Call call) {
    if (call.self() instanceof JsDate date) {
      return date;
    }
    throw Thrown.type("this is not a Date object.");
  }

  private static Object make(Call call, JsObject proto) {
    double now = now(call.realm().host());
    if (call.newTarget() == null) {
      return DateText.date(now) + " " + DateText.time(now);
    }
    double time =
        switch (call.count()) {
          case 0 -> now;
          case 1 -> ofValue(call.arg(0));
          default -> fromParts(call);
        };
    return new JsDate(call.prototype(proto), Days.clip(time));
  }

  private static double ofValue(Object value) {
    if (value instanceof JsDate date) {
      return date.time;
    }
    Object primitive = Convert.toPrimitive(value, Convert.Hint.DEFAULT);
    return primitive instanceof String text ? DateParsing.parse(text) : Convert.toNumber(primitive);
  }

  /// Year, month, day, hours, minutes, seconds, milliseconds.
  private static double fromParts(Call call) {
    double[] parts = {Double.NaN, 0, 1, 0, 0, 0, 0};
    for (int i = 0; i < Math.min(parts.length, call.count()); i++) {
      parts[i] = call.number(i);
    }
    double year = Days.whole(parts[0]);
    year = year >= 0 && year <= 99 ? 1900 + year : year;
    return Days.day(year, parts[1], parts[2]) * Days.MILLIS
        + Days.time(parts[3], parts[4], parts[5], parts[6]);
  }

  static void set(JsDate date, double time) {
    date.time = Days.clip(time);
  }

  private static Object part(Call call, ToDoubleFunction<Days.Parts> which) {
    double time = self(call).time;
    return Double.isNaN(time) ? time : which.applyAsDouble(Days.parts(time));
  }

  private static void parts(Realm realm, JsObject proto) {
    part(realm, proto, "Date", Days.Parts::day);
    part(realm, proto, "Day", Days.Parts::weekday);
    part(realm, proto, "FullYear", Days.Parts::year);
    part(realm, proto, "Hours", Days.Parts::hour);
    part(realm, proto, "Milliseconds", Days.Parts::milli);
    part(realm, proto, "Minutes", Days.Parts::minute);
    part(realm, proto, "Month", Days.Parts::month);
    part(realm, proto, "Seconds", Days.Parts::second);
    realm.method(proto, "getTime", 0, call -> self(call).time);
    realm.method(proto, "valueOf", 0, call -> self(call).time);
  }

  private static void part(
      Realm realm, JsObject proto, String name, ToDoubleFunction<Days.Parts> which) {
    realm.method(proto, "get" + name, 0, call -> part(call, which));
    realm.method(proto, "getUTC" + name, 0, call -> part(call, which));
  }

  /// Shows a time; what is no time is `Invalid Date`.
  private interface Shape {
    String of(double time, Call call);
  }

  private static void text(Realm realm, JsObject proto, String name, Shape shape) {
    realm.method(
        proto,
        name,
        0,
        call -> {
          double time = self(call).time;
          return Double.isNaN(time) ? "Invalid Date" : shape.of(time, call);
        });
  }

  private static void texts(Realm realm, JsObject proto) {
    text(realm, proto, "toString", (t, call) -> DateText.date(t) + " " + DateText.time(t));
    text(realm, proto, "toDateString", (t, call) -> DateText.date(t));
    text(realm, proto, "toTimeString", (t, call) -> DateText.time(t));
    text(realm, proto, "toUTCString", (t, call) -> DateText.utc(t));
    proto.hide("toGMTString", proto.get("toUTCString"));
    text(
        realm,
        proto,
        "toLocaleString",
        (t, call) -> DateText.localeDate(t, Absent.UNDEFINED) + ", " + DateText.localeTime(t));
    text(realm, proto, "toLocaleDateString", (t, call) -> DateText.localeDate(t, call.arg(1)));
    text(realm, proto, "toLocaleTimeString", (t, call) -> DateText.localeTime(t));
    realm.method(proto, "toISOString", 0, DateLibrary::toIsoString);
    realm.method(proto, "toJSON", 1, DateLibrary::toJson);
  }

  private static Object toIsoString(Call call) {
    double time = self(call).time;
    if (Double.isNaN(time)) {
      throw Thrown.range("Invalid time value");
    }
    return DateText.iso(time);
  }

  private static Object toJson(Call call) {
    JsObject self = call.realm().toObject(call.self());
    Object primitive = Convert.toPrimitive(self, Convert.Hint.NUMBER);
    return primitive instanceof Double number && !Double.isFinite(number)
        ? Absent.NULL
        : call.realm().invoke(self, "toISOString");
  }

  private static Object toPrimitive(Call call) {
    if (!(call.self() instanceof JsObject self)) {
      throw Thrown.type("Date.prototype[Symbol.toPrimitive] called on non-object");
    }
    boolean number = "number".equals(call.arg(0));
    if (!number && !"string".equals(call.arg(0)) && !"default".equals(call.arg(0))) {
      throw Thrown.type("Invalid hint: " + Brief.of(call.arg(0)));
    }
    String[] order =
        number ? new String[] {"valueOf", "toString"} : new String[] {"toString", "valueOf"};
    for (String name : order) {
      if (self.get(name) instanceof JsFunction method) {
        Object result = method.call(self);
        if (!(result instanceof JsObject)) {
          return result;
        }
      }
    }
    throw Thrown.type("Cannot convert object to primitive value");
  }
}
