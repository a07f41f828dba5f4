package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Realm;

/// The iterator of a text: one code point after the other.
final class StringIteration {

  private StringIteration() {}

  static void install(Realm realm, JsObject stringPrototype) {
    JsObject proto = new JsObject(realm.iteratorPrototype);
    realm.method(proto, "next", 0, StringIteration::next);
    Tags.tag(proto, "String Iterator");
    realm.method(
        stringPrototype,
        JsSymbol.ITERATOR,
        0,
        call -> new Iterator(proto, StringLibrary.self(call, "[Symbol.iterator]")));
  }

  private static Object next(Call call) {
    if (!(call.self() instanceof Iterator iterator)) {
      throw ObjectPrototype.incompatible("String Iterator.prototype.next", call.self());
    }
    if (iterator.next >= iterator.text.length()) {
      return call.realm().result(Absent.UNDEFINED, true);
    }
    int c = iterator.text.codePointAt(iterator.next);
    iterator.next += Character.charCount(c);
    return call.realm().result(Character.toString(c), false);
  }

  private static final class Iterator extends JsObject {
    private final String text;
    private int next;

    Iterator(JsObject proto, String text) {
      super(proto);
      this.text = text;
    }
  }
}
