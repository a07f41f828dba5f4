package interleave.golang.lib;

import interleave.golang.types.PackageSource;
import interleave.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The Go sources of the standard library that come with the program. What there is stands in an
/// index, because resources cannot be listed.
public final class SourceLibrary implements PackageSource {

  private static final String ROOT = "/interleave/golib/";

  private final Map<String, List<String>> index = new LinkedHashMap<>();

  public SourceLibrary() {
    for (String line : read(ROOT + "packages.txt").lines().toList()) {
      int colon = line.indexOf(':');
      index.put(line.substring(0, colon), List.of(line.substring(colon + 1).trim().split(" ")));
    }
  }

  /// Import paths, sorted.
  public Set<String> packages() {
    return java.util.Collections.unmodifiableSet(index.keySet());
  }

  @Override
  public List<Source> files(String importPath) {
    List<Source> files = new ArrayList<>();
    for (String name : index.getOrDefault(importPath, List.of())) {
      String path = importPath + "/" + name;
      files.add(new Source(path, read(ROOT + path)));
    }
    return files;
  }

  /// Each line of the list is a package, what to do instead, and names, with ` | ` in between.
  @Override
  public String unsupported(String importPath, String name) {
    for (String line : read(ROOT + "unsupported.txt").lines().toList()) {
      String[] parts = line.split(" \\| ");
      if (parts[0].equals(importPath) && List.of(parts[2].split(" ")).contains(name)) {
        return parts[1].equals("-") ? "" : parts[1];
      }
    }
    return null;
  }

  /// Each line of the list is a type with its package, and its fields.
  @Override
  public List<String> fields(String importPath, String type) {
    String start = importPath + "." + type + " ";
    for (String line : read(ROOT + "fields.txt").lines().toList()) {
      if (line.startsWith(start)) {
        return List.of(line.substring(start.length()).split(" "));
      }
    }
    return List.of();
  }

  /// Each line of the list is a type parameter with its function and package, and a place.
  @Override
  public String place(String importPath, String function, String parameter) {
    String start = importPath + "." + function + "." + parameter + " ";
    for (String line : read(ROOT + "places.txt").lines().toList()) {
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
    }
    return null;
  }

  private static String read(String resource) {
    try (InputStream in = SourceLibrary.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
