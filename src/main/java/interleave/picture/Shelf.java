package interleave.picture;

import java.util.Arrays;

/// A growable array of figures that pictures share: freezing costs one reference for 256 figures,
/// and after it a figure is copied when it is first changed.
final class Shelf<T extends Figure> {

  private static final int BITS = 8;
  private static final int CHUNK = 1 << BITS;

  private Object owner;
  private Figure[][] chunks;
  private Object[] owners;
  private int size;

  Shelf() {
    this(new Object(), new Figure[4][], new Object[4], 0);
  }

  private Shelf(Object owner, Figure[][] chunks, Object[] owners, int size) {
    this.owner = owner;
    this.chunks = chunks;
    this.owners = owners;
    this.size = size;
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked")
  T get(int index) {
    return (T) chunks[index >>> BITS][index & (CHUNK - 1)];
  }

  /// The figure at `index`, free to be changed.
  @SuppressWarnings("unchecked")
  T own(int index) {
    int c = index >>> BITS;
    Figure figure = chunks[c][index & (CHUNK - 1)];
    if (figure.owner == owner) {
      return (T) figure;
    }
    Figure copy = figure.copy();
    copy.owner = owner;
    ownChunk(c)[index & (CHUNK - 1)] = copy;
    return (T) copy;
  }

  void add(T figure) {
    int c = size >>> BITS;
    if (c == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * c);
      owners = Arrays.copyOf(owners, 2 * c);
    }
    figure.owner = owner;
    ownChunk(c)[size & (CHUNK - 1)] = figure;
    size++;
  }

  private Figure[] ownChunk(int c) {
    if (owners[c] != owner) {
      chunks[c] = chunks[c] == null ? new Figure[CHUNK] : chunks[c].clone();
      owners[c] = owner;
    }
    return chunks[c];
  }

  /// What is on the shelf now, for good; this shelf goes on with copies.
  Shelf<T> freeze() {
    Shelf<T> frozen = new Shelf<>(null, chunks, owners, size);
    chunks = chunks.clone();
    owners = owners.clone();
    owner = new Object();
    return frozen;
  }

  /// A shelf that goes on from a frozen one.
  Shelf<T> thaw() {
    return new Shelf<>(new Object(), chunks.clone(), owners.clone(), size);
  }
}
