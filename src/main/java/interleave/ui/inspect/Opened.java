package interleave.ui.inspect;

import interleave.engine.MachineView;
import interleave.engine.event.ObjectId;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A variable with as much of what is inside as people have opened: taken out of a machine at once,
/// since the machine goes on.
///
/// @param path what has to be opened to get there, the same at every event
/// @param name of the variable, field, index or key
/// @param type as Go prints it
/// @param text of the value
/// @param object that the value is; null for other values
/// @param opens whether there is anything inside
/// @param inside what is inside; empty while it is closed
/// @param more whether there is more inside than that
record Opened(
    String path,
    String name,
    String type,
    String text,
    ObjectId object,
    boolean opens,
    List<Opened> inside,
    boolean more) {

  private static final int FIRST = 50;

  /// Types whose fields are the library's business.
  private static final Pattern LOCK = Pattern.compile("sync\\.(RW)?(Mutex|WaitGroup|Once)");

  /// What people have opened: by path, how many of the things inside they want to see.
  static final class Wanted {
    private final Map<String, Integer> most = new LinkedHashMap<>();

    boolean isOpen(String path) {
      return most.containsKey(path);
    }

    void toggle(String path) {
      if (most.remove(path) == null) {
        most.put(path, FIRST);
      }
    }

    void more(String path) {
      most.computeIfPresent(path, (_, many) -> 8 * many);
    }

    private Wanted copy() {
      Wanted copy = new Wanted();
      copy.most.putAll(most);
      return copy;
    }

    /// A reader that keeps to what is open now, on whatever thread it works.
    Reader reader() {
      return new Reader(copy());
    }
  }

  /// Takes values out of a machine.
  record Reader(Wanted wanted) {

    List<Opened> read(MachineView view, String place, List<MachineView.Local> locals) {
      List<Opened> all = new ArrayList<>();
      for (MachineView.Local local : locals) {
        String path = place + "/" + local.name();
        boolean own = local.object() != null && isClosed(local.object().kind());
        boolean unused = local.object() == null && LOCK.matcher(local.type()).matches();
        boolean opens = local.reference() != null && !own && !unused;
        List<Opened> inside = List.of();
        boolean more = false;
        if (opens && wanted.isOpen(path)) {
          int most = wanted.most.get(path);
          List<MachineView.Local> found = view.inside(local.reference(), most + 1);
          more = found.size() > most;
          inside = read(view, path, more ? found.subList(0, most) : found);
        }
        String text =
            own
                ? local.object().name()
                : unused ? Texts.of("inspectPane.not-used-yet") : local.value();
        all.add(
            new Opened(
                path, local.name(), local.type(), text, local.object(), opens, inside, more));
      }
      return all;
    }

    /// Objects whose fields are the library's business.
    private static boolean isClosed(ObjectId.Kind kind) {
      return switch (kind) {
        case MUTEX, RW_MUTEX, WAIT_GROUP, ONCE, COND, TIMER, TICKER, CONTEXT -> true;
        case SYNC_MAP, POOL -> true;
        case CHANNEL, ATOMIC, VARIABLE, MAP -> false;
      };
    }
  }

  /// All texts by path, to tell what has changed.
  static void texts(List<Opened> values, Map<String, String> texts) {
    for (Opened value : values) {
      texts.put(value.path(), value.text());
      texts(value.inside(), texts);
    }
  }
}
