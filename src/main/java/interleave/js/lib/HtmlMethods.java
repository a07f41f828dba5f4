package interleave.js.lib;

import interleave.js.value.JsObject;
import interleave.js.value.Realm;

/// The methods of texts that put an HTML element around them, which nobody should use any more.
final class HtmlMethods {

  private HtmlMethods() {}

  static void install(Realm realm, JsObject proto) {
    plain(realm, proto, "big", "big");
    plain(realm, proto, "blink", "blink");
    plain(realm, proto, "bold", "b");
    plain(realm, proto, "fixed", "tt");
    plain(realm, proto, "italics", "i");
    plain(realm, proto, "small", "small");
    plain(realm, proto, "strike", "strike");
    plain(realm, proto, "sub", "sub");
    plain(realm, proto, "sup", "sup");
    attributed(realm, proto, "anchor", "a", "name");
    attributed(realm, proto, "fontcolor", "font", "color");
    attributed(realm, proto, "fontsize", "font", "size");
    attributed(realm, proto, "link", "a", "href");
  }

  private static void plain(Realm realm, JsObject proto, String name, String tag) {
    StringLibrary.on(realm, proto, name, 0, (s, call) -> "<" + tag + ">" + s + "</" + tag + ">");
  }

  private static void attributed(
      Realm realm, JsObject proto, String name, String tag, String attribute) {
    StringLibrary.on(
        realm,
        proto,
        name,
        1,
        (s, call) -> {
          String value = call.string(0).replace("\"", "&quot;");
          return "<" + tag + " " + attribute + "=\"" + value + "\">" + s + "</" + tag + ">";
        });
  }
}
