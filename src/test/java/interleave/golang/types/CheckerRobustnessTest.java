package interleave.golang.types;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Programs nested deeper than any for people are refused, whatever the stack of Java holds.
final class CheckerRobustnessTest {

  @Test
  void deepNestingIsRefused() {
    String program =
        "package main\n\nvar x = " + "(1 + ".repeat(20_000) + "1" + ")".repeat(20_000) + "\n";
    String errors = Programs.check(program).errors();
    assertTrue(
        errors.contains("deeply"), () -> errors.substring(0, Math.min(200, errors.length())));
  }
}
