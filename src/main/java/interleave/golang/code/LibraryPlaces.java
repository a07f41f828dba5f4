package interleave.golang.code;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What traces show of the library. It is Go source of our own here, so comments at the end of its
/// lines tell the frames that Go's own library has there:
///
/// ```
/// s.cond.Wait() //= 118                       this function, at line 118
/// f()           //= once.go:76                the same in another file
/// sort(x)       //= sort.a z.go:73; sort.B 5  several functions, the innermost first
/// work()        //= -                         none: Go has no such function
/// order(x)      //= 51 as sort.*_func z.go    and this is called what a star stands for
/// swap(a, b)    //= *median :308              there: sort.median_func in z.go
/// ```
public final class LibraryPlaces {

  private static final String MARK = "//= ";
  private static final String FAMILY = " as ";

  /// A function of Go's library at a place in it.
  public record Frame(String function, Pos pos) {}

  private final Map<String, Source> sources;

  private LibraryPlaces(Map<String, Source> sources) {
    this.sources = sources;
  }

  static LibraryPlaces of(List<Source> library) {
    Map<String, Source> sources = new HashMap<>();
    for (Source source : library) {
      if (source.text().contains(MARK)) {
        sources.put(source.name(), source);
      }
    }
    return new LibraryPlaces(Map.copyOf(sources));
  }

  /// What a function of the library is called in the functions that it calls; null when nothing.
  public String family(Pos pos) {
    String told = told(pos);
    int family = told == null ? -1 : told.indexOf(FAMILY);
    return family < 0 ? null : told.substring(family + FAMILY.length());
  }

  /// The frames of Go's library for one of ours, the innermost first.
  ///
  /// @param family of those that called it
  public List<Frame> frames(String function, Pos pos, String family) {
    String told = told(pos);
    if (told == null) {
      return List.of(new Frame(function, pos));
    }
    int end = told.indexOf(FAMILY);
    List<Frame> frames = new ArrayList<>();
    for (String each : (end < 0 ? told : told.substring(0, end)).split("; ")) {
      if (!each.equals("-")) {
        frames.add(frame(each, function, pos, family));
      }
    }
    return frames;
  }

  private static Frame frame(String told, String function, Pos pos, String family) {
    int space = told.lastIndexOf(' ');
    int colon = told.indexOf(':', space);
    int line = Integer.parseInt(told.substring(Math.max(space, colon) + 1));
    String file = colon < 0 ? "" : told.substring(space + 1, colon);
    if (space < 0) {
      String path = pos.file();
      int folder = path.lastIndexOf('/') + 1;
      String other = colon < 0 ? path : path.substring(0, folder) + file;
      return new Frame(function, new Pos(other, line, 1));
    }
    String name = told.substring(0, space);
    if (name.startsWith("*") && family != null) {
      int at = family.lastIndexOf(' ');
      name = family.substring(0, at).replace("*", name.substring(1));
      file = family.substring(at + 1);
    }
    String folder = name.substring(0, name.indexOf('.', name.lastIndexOf('/') + 1));
    return new Frame(name, new Pos(folder + "/" + file, line, 1));
  }

  /// The comment in a line of the library; null when there is none.
  private String told(Pos pos) {
    Source source = sources.get(pos.file());
    if (source == null) {
      return null;
    }
    String text = source.text();
    int start = 0;
    for (int line = 1; line < pos.line() && start >= 0; line++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start);
    int mark = text.indexOf(MARK, start);
    return mark < 0 || mark > end ? null : text.substring(mark + MARK.length(), end);
  }
}
