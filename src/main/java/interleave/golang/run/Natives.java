package interleave.golang.run;

import interleave.engine.Pending;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The native functions that a machine knows, by name as Go declares them: `strings.Index`,
/// `sync.(*Mutex).Lock`. Filled before the first machine is made with it, then only read.
public final class Natives {

  private final Map<String, Native> byName = new LinkedHashMap<>();

  /// @param name as in [interleave.golang.code.NativeFunction#name()]
  public Natives add(String name, Native body) {
    if (byName.putIfAbsent(name, body) != null) {
      throw new IllegalArgumentException("two native functions are called " + name);
    }
    return this;
  }

  /// A visible operation without an object, which never parks.
  public Natives addVisible(String name, Pending.Kind kind, Native body) {
    return add(name, VisibleNative.of(kind, body));
  }

  /// The function of that name, or null.
  public Native find(String name) {
    return byName.get(name);
  }

  public Set<String> names() {
    return java.util.Collections.unmodifiableSet(byName.keySet());
  }
}
