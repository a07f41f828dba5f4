package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.GoProgram;
import interleave.golang.code.Function;
import interleave.search.strategy.GoLike;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/// Functions that are hot run as bytecode of the JVM. That nothing else changes is what
/// `CompiledCodeTest` is about.
class CompiledSupportTest {

  private static final String COUNTING =
      """
      package main

      func twice(n int) int { return 2 * n }

      func main() {
      	sum := 0
      	for i := 0; i < 100; i++ {
      		sum += twice(i)
      	}
      	println(sum)
      }
      """;

  private static Function function(GoProgram program, String name) {
    return program.code().functions().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Go.Run run(GoProgram program, int compiledAfter) {
    GoMachine machine = program.machine(Settings.DEFAULT);
    machine.compileAfter(compiledAfter);
    return Go.finish(machine, new GoLike(1));
  }

  @Test
  void aLoopThatGoesRoundOftenIsCompiled() {
    GoProgram program = Go.compile(COUNTING);
    assertEquals("9900\n", run(program, 50).err());
    assertNotNull(function(program, "main.main").compiled());
  }

  @Test
  void whatIsNotHotIsInterpreted() {
    GoProgram program = Go.compile(COUNTING);
    assertEquals("9900\n", run(program, 1000).err());
    assertNull(function(program, "main.main").compiled());
  }

  @Test
  void aFunctionThatIsTooLongForTheJvmIsInterpreted() {
    String statements = "\tx, y = y+x*3, x-y/7+x%5\n".repeat(300);
    GoProgram program =
        Go.compile(
            "package main\n\nfunc main() {\n\tx, y := 1, 2\n"
                + statements
                + "\tprintln(x, y)\n}\n");
    String interpreted = run(program, CompiledSupport.NEVER).err();
    assertEquals(interpreted, run(program, 0).err());
    assertNull(function(program, "main.main").compiled());
    assertTrue(!interpreted.isEmpty());
  }

  @Test
  void callsGoDeeperThanTheStackOfAThread() {
    GoProgram program =
        Go.compile(
            """
            package main

            func depth(n int) int {
            	if n == 0 {
            		return 0
            	}
            	return depth(n-1) + 1
            }

            func main() { println(depth(1_000_000)) }
            """);
    assertEquals("1000000\n", run(program, 0).err());
    assertNotNull(function(program, "main.depth").compiled());
  }

  @Test
  void compiledCodeGoesWithItsProgram() throws InterruptedException {
    WeakReference<Class<?>> made = classOfAProgramThatIsGone();
    for (int i = 0; i < 500 && made.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(made.get());
  }

  private static WeakReference<Class<?>> classOfAProgramThatIsGone() {
    GoProgram program = Go.compile(COUNTING);
    run(program, 0);
    return new WeakReference<>(function(program, "main.main").compiled().getClass());
  }
}
