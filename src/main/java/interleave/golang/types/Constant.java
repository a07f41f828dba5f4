package interleave.golang.types;

import java.math.BigInteger;

/// The exact value of a constant expression.
public sealed interface Constant {

  record Bool(boolean value) implements Constant {}

  /// @param bytes one `char` for each byte (0 to 255), the form in which the machine keeps strings
  record Str(String bytes) implements Constant {}

  /// Integers and runes.
  record Int(BigInteger value) implements Constant {}

  /// A fraction of two integers, in lowest terms with a positive denominator.
  record Float(BigInteger numerator, BigInteger denominator) implements Constant {}

  record Complex(Float real, Float imaginary) implements Constant {}
}
