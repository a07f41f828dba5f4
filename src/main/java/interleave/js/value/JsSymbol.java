package interleave.js.value;

/// A symbol: equal to nothing but itself.
public final class JsSymbol {

  public static final JsSymbol ITERATOR = new JsSymbol("Symbol.iterator");
  public static final JsSymbol ASYNC_ITERATOR = new JsSymbol("Symbol.asyncIterator");
  public static final JsSymbol HAS_INSTANCE = new JsSymbol("Symbol.hasInstance");
  public static final JsSymbol TO_PRIMITIVE = new JsSymbol("Symbol.toPrimitive");
  public static final JsSymbol TO_STRING_TAG = new JsSymbol("Symbol.toStringTag");
  public static final JsSymbol SPECIES = new JsSymbol("Symbol.species");
  public static final JsSymbol IS_CONCAT_SPREADABLE = new JsSymbol("Symbol.isConcatSpreadable");
  public static final JsSymbol UNSCOPABLES = new JsSymbol("Symbol.unscopables");
  public static final JsSymbol MATCH = new JsSymbol("Symbol.match");
  public static final JsSymbol MATCH_ALL = new JsSymbol("Symbol.matchAll");
  public static final JsSymbol REPLACE = new JsSymbol("Symbol.replace");
  public static final JsSymbol SEARCH = new JsSymbol("Symbol.search");
  public static final JsSymbol SPLIT = new JsSymbol("Symbol.split");

  private final String description;

  /// @param description null when there is none
  public JsSymbol(String description) {
    this.description = description;
  }

  /// Null when there is none.
  public String description() {
    return description;
  }

  /// `Symbol(description)`.
  @Override
  public String toString() {
    return "Symbol(" + (description == null ? "" : description) + ")";
  }
}
