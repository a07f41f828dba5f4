package interleave.js.value;

/// A function of the library in Java.
@FunctionalInterface
public interface Native {
  Object call(Call call);
}
