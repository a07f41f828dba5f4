package interleave.golang.types;

import java.math.BigInteger;

/// The value of a constant expression, exact unless it left the range of fractions.
public sealed interface Constant {

  /// Real numbers that are no integers by their form.
  sealed interface Real extends Constant {}

  record Bool(boolean value) implements Constant {}

  /// @param bytes one `char` for each byte (0 to 255), the form in which the machine keeps strings
  record Str(String bytes) implements Constant {}

  /// Integers and runes.
  record Int(BigInteger value) implements Constant {}

  /// A fraction of two integers, in lowest terms with a positive denominator.
  record Float(BigInteger numerator, BigInteger denominator) implements Real {}

  /// A number too large, too small or too long for a fraction: `mantissa` times two to the power of
  /// `exponent`. Only untyped constants have such values. What is computed from one is one again.
  ///
  /// @param mantissa of at most 512 bits, odd or zero
  record Wide(BigInteger mantissa, long exponent) implements Real {}

  record Complex(Real real, Real imaginary) implements Constant {}
}
