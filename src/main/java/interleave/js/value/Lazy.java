package interleave.js.value;

import java.util.function.Supplier;

/// What a property holds whose value is made when it is first asked for.
record Lazy(Supplier<Object> maker) {}
