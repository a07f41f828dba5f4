package interleave.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What an event marks in its line.
final class ExpressionTest {

  private static String marked(String line, String at) {
    int[] found = Expression.at(line, line.indexOf(at));
    return line.substring(found[0], found[1]);
  }

  @Test
  void callsAreMarkedWithTheirArguments() {
    assertEquals("fmt.Println(\"a)\", f(x))", marked("\tfmt.Println(\"a)\", f(x))", "Println"));
    assertEquals("wg.Wait()", marked("\twg.Wait() // for all", "wg"));
    assertEquals("p.mu[i].Lock()", marked("\tp.mu[i].Lock()", "p"));
  }

  @Test
  void sendsAndReceivesAreMarkedWhole() {
    assertEquals("jobs <- f(1)", marked("\t\tjobs <- f(1) // full", "jobs"));
    assertEquals("<-done", marked("\tx := <-done", "<-"));
    assertEquals("<-c.done()", marked("\tcase <-c.done():", "<-"));
  }

  @Test
  void statementsAreMarkedUpToTheirBrace() {
    assertEquals("for v := range ch", marked("\tfor v := range ch {", "for"));
    assertEquals("select", marked("\tselect {", "select"));
    assertEquals("counter++", marked("\t\tcounter++", "counter"));
  }

  @Test
  void namesAreFoundUnderTheMouse() {
    assertEquals("jobs", Expression.name("\tjobs <- 1", 3));
    assertEquals("", Expression.name("\tjobs <- 1", 6));
    assertEquals("", Expression.name("\tjobs <- 1", 9), "a number has no value to show");
    assertEquals("", Expression.name("ab", 7));
  }
}
