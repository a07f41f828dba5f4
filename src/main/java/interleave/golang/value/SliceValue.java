package interleave.golang.value;

/// A slice that is not nil: a window into a store.
public record SliceValue(Store store, int offset, int length, int capacity) {}
