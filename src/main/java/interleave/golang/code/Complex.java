package interleave.golang.code;

/// A complex number.
public record Complex(double real, double imaginary) {
  public static final Complex ZERO = new Complex(0, 0);
}
