package interleave.js.lib;

import interleave.js.value.Call;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;

/// The methods that change a date.
final class DateChanges {

  /// The parts of a date, in the order in which setters take them.
  private static final int YEAR = 0;

  private static final int MONTH = 1;
  private static final int DAY = 2;
  private static final int HOUR = 3;
  private static final int MINUTE = 4;
  private static final int SECOND = 5;
  private static final int MILLI = 6;

  private DateChanges() {}

  static void install(Realm realm, JsObject proto) {
    setter(realm, proto, "FullYear", YEAR, 3);
    setter(realm, proto, "Month", MONTH, 2);
    setter(realm, proto, "Date", DAY, 1);
    setter(realm, proto, "Hours", HOUR, 4);
    setter(realm, proto, "Minutes", MINUTE, 3);
    setter(realm, proto, "Seconds", SECOND, 2);
    setter(realm, proto, "Milliseconds", MILLI, 1);
    realm.method(
        proto,
        "setTime",
        1,
        call -> {
          DateLibrary.set(DateLibrary.self(call), call.number(0));
          return DateLibrary.self(call).time();
        });
  }

  private static void setter(Realm realm, JsObject proto, String name, int first, int most) {
    realm.method(proto, "set" + name, most, call -> change(call, first, most));
    realm.method(proto, "setUTC" + name, most, call -> change(call, first, most));
  }

  private static Object change(Call call, int first, int most) {
    DateLibrary.JsDate date = DateLibrary.self(call);
    double[] wanted = new double[Math.max(Math.min(most, call.count()), 1)];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = call.number(i);
    }
    double before = Double.isNaN(date.time()) && first == YEAR ? 0 : date.time();
    if (Double.isNaN(before)) {
      return before;
    }
    Days.Parts p = Days.parts(before);
    double[] parts = {p.year(), p.month(), p.day(), p.hour(), p.minute(), p.second(), p.milli()};
    System.arraycopy(wanted, 0, parts, first, wanted.length);
    DateLibrary.set(
        date,
        Days.day(parts[YEAR], parts[MONTH], parts[DAY]) * Days.MILLIS
            + Days.time(parts[HOUR], parts[MINUTE], parts[SECOND], parts[MILLI]));
    return date.time();
  }
}
