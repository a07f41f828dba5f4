package interleave.golang.lib;

import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which fields of a struct appear in JSON, and under which names: those of embedded structs too,
/// as far as they are not hidden.
final class JsonFields {

  /// @param path field indices, through embedded structs
  /// @param quoted whether the value is written in a string (`,string`)
  record Field(
      String name,
      List<Integer> path,
      Type type,
      boolean tagged,
      boolean omitEmpty,
      boolean quoted) {}

  private record Embedded(StructType type, List<Integer> path) {}

  private JsonFields() {}

  static List<Field> of(StructType struct) {
    Map<String, List<Field>> byName = new LinkedHashMap<>();
    Set<StructType> visited = new HashSet<>();
    List<Embedded> level = List.of(new Embedded(struct, List.of()));
    while (!level.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      for (Embedded each : level) {
        if (visited.add(each.type)) {
          addFields(each, byName, next);
        }
      }
      level = next;
    }
    List<Field> fields = new ArrayList<>();
    for (List<Field> same : byName.values()) {
      Field dominant = dominant(same);
      if (dominant != null) {
        fields.add(dominant);
      }
    }
    fields.sort(Comparator.comparing(Field::path, JsonFields::comparePaths));
    return fields;
  }

  private static int comparePaths(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static void addFields(
      Embedded from, Map<String, List<Field>> byName, List<Embedded> next) {
    for (int i = 0; i < from.type.fields().size(); i++) {
      StructType.Field field = from.type.fields().get(i);
      Type target = field.type() instanceof Type.Pointer pointer ? pointer.element() : field.type();
      boolean isStruct = target.underlying() instanceof StructType;
      boolean exported = Character.isUpperCase(field.name().codePointAt(0));
      if (!exported && !(field.embedded() && isStruct)) {
        continue;
      }
      String tag = tag(field.tag());
      if (tag.equals("-")) {
        continue;
      }
      String[] options = tag.split(",", -1);
      String name = isValidName(options[0]) ? options[0] : "";
      List<Integer> path = new ArrayList<>(from.path);
      path.add(i);
      if (field.embedded() && isStruct && name.isEmpty()) {
        next.add(new Embedded((StructType) target.underlying(), path));
        continue;
      }
      List<String> flags = List.of(options).subList(1, options.length);
      boolean quotable = target.underlying() instanceof Type.Basic basic && !basic.isComplex();
      String shown = name.isEmpty() ? Utf8.fromJava(field.name()) : name;
      byName
          .computeIfAbsent(shown, key -> new ArrayList<>())
          .add(
              new Field(
                  shown,
                  List.copyOf(path),
                  field.type(),
                  !name.isEmpty(),
                  flags.contains("omitempty"),
                  flags.contains("string") && quotable));
    }
  }

  /// The least nested field of a name, a tagged one before others; null when there are several.
  private static Field dominant(List<Field> same) {
    int depth = same.stream().mapToInt(field -> field.path.size()).min().orElseThrow();
    List<Field> top = same.stream().filter(field -> field.path.size() == depth).toList();
    List<Field> tagged = top.stream().filter(Field::tagged).toList();
    List<Field> candidates = tagged.isEmpty() ? top : tagged;
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static boolean isValidName(String name) {
    for (int i = 0; i < name.length(); ) {
      int decoded = Utf8.decode(name, i);
      int rune = decoded >> 3;
      boolean fine =
          "!#$%&()*+-./:;<=>?@[]^_{|}~ ".indexOf(rune) >= 0
              || Unicode.isLetter(rune)
              || Unicode.isDigit(rune);
      if (!fine) {
        return false;
      }
      i += decoded & 7;
    }
    return !name.isEmpty();
  }

  /// The value of the key `json` in a struct tag.
  private static String tag(String javaTag) {
    String tag = Utf8.fromJava(javaTag);
    int i = 0;
    while (i < tag.length()) {
      while (i < tag.length() && tag.charAt(i) == ' ') {
        i++;
      }
      int colon = tag.indexOf(":\"", i);
      if (colon < 0) {
        return "";
      }
      int end = colon + 2;
      while (end < tag.length() && tag.charAt(end) != '"') {
        end += tag.charAt(end) == '\\' ? 2 : 1;
      }
      if (end >= tag.length()) {
        return "";
      }
      if (tag.substring(i, colon).equals("json")) {
        String value = Quoting.unquote(tag.substring(colon + 1, end + 1));
        return value == null ? "" : value;
      }
      i = end + 1;
    }
    return "";
  }
}
