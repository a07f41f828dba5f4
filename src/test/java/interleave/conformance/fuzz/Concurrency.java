package interleave.conformance.fuzz;

import interleave.conformance.fuzz.GoType.Basic;
import java.util.List;

/// Writes goroutines at work in ways whose result Go guarantees: pipelines, pools that fill their
/// own places, locks around sums, hand-shakes. What they compute is random.
final class Concurrency {
  private final Dice dice;
  private final Expressions expressions;
  private final Statements statements;
  private final Source source;

  Concurrency(Dice dice, Expressions expressions, Statements statements, Source source) {
    this.dice = dice;
    this.expressions = expressions;
    this.statements = statements;
    this.source = source;
  }

  void scene(Scope scope) {
    source.line("{");
    List<Runnable> scenes =
        List.of(
            () -> pipeline(scope),
            () -> pool(scope),
            () -> sum(scope),
            () -> handShake(scope),
            () -> buffer(scope),
            () -> selecting(scope),
            () -> recovering(scope),
            () -> cancelling(scope),
            () -> condition(scope),
            () -> once(scope));
    dice.pick(scenes).run();
    source.line("}");
  }

  /// A pure expression over what `scope` and one variable `x` offer.
  private String work(Scope scope, String x, Basic type) {
    Scope inside = scope.readOnly();
    inside.add(x, type, true);
    return expressions.in(inside, false).safely().typed(type, 3);
  }

  private void pipeline(Scope scope) {
    Basic type = dice.pick(Basic.ORDERED);
    String buffered = dice.of("", ", 1", ", 3");
    source.line("src := make(chan " + type.text() + buffered + ")");
    source.line("go func() {");
    source.line("defer close(src)");
    source.line("for _, x := range []" + type.text() + "{" + literals(type) + "} {");
    source.line("src <- x");
    source.line("}");
    source.line("}()");
    String in = "src";
    for (int stage = 1; stage <= dice.between(1, 3); stage++) {
      String out = "stage" + stage;
      source.line(out + " := make(chan " + type.text() + ")");
      source.line("go func(in <-chan " + type.text() + ", out chan<- " + type.text() + ") {");
      source.line("defer close(out)");
      source.line("for x := range in {");
      source.line("_ = x");
      source.line("out <- " + shortened(type, work(scope, "x", type)));
      source.line("}");
      source.line("}(" + in + ", " + out + ")");
      in = out;
    }
    source.line("for x := range " + in + " {");
    source.line("fmt.Println(\"from the pipeline\", x)");
    source.line("}");
  }

  private String shortened(Basic type, String value) {
    return type == Basic.STRING ? "cut(" + value + ", 24)" : value;
  }

  private String literals(Basic type) {
    var found = new StringBuilder(expressions.literal(type));
    for (int i = dice.between(1, 4); i > 0; i--) {
      found.append(", ").append(expressions.literal(type));
    }
    return found.toString();
  }

  private void pool(Scope scope) {
    Basic type = dice.pick(Basic.ORDERED);
    int jobs = dice.between(3, 9);
    source.line("var wg sync.WaitGroup");
    source.line("jobs := make(chan int" + dice.of("", ", 4") + ")");
    source.line("results := make([]" + type.text() + ", " + jobs + ")");
    source.line("for w := range " + dice.between(1, 4) + " {");
    source.line("wg.Add(1)");
    source.line("go func(worker int) {");
    source.line("defer wg.Done()");
    source.line("for x := range jobs {");
    source.line("_ = x");
    Scope inside = scope.readOnly();
    inside.add("x", Basic.INT, true);
    source.line("results[x] = " + expressions.in(inside, false).safely().typed(type, 3));
    if (dice.percent(30)) {
      source.line("runtime.Gosched()");
    }
    source.line("}");
    source.line("}(w)");
    source.line("}");
    source.line("for j := range results {");
    source.line("jobs <- j");
    source.line("}");
    source.line("close(jobs)");
    source.line("wg.Wait()");
    source.line("fmt.Println(\"results\", results)");
  }

  private void sum(Scope scope) {
    Basic type = dice.pick(Basic.INTEGERS);
    boolean atomic = dice.percent(30);
    source.line("var wg sync.WaitGroup");
    source.line("var mu " + dice.of("sync.Mutex", "sync.RWMutex"));
    source.line("var total " + (atomic ? "atomic.Int64" : type.text()));
    source.line("for x := range " + dice.between(2, 8) + " {");
    source.line("_ = x");
    source.line("wg.Add(1)");
    source.line("go func() {");
    source.line("defer wg.Done()");
    source.line("for range " + dice.between(1, 20) + " {");
    Scope inside = scope.readOnly();
    inside.add("x", Basic.INT, true);
    String value = expressions.in(inside, false).safely().typed(atomic ? Basic.INT64 : type, 2);
    if (atomic) {
      source.line("total.Add(" + value + ")");
    } else {
      source.line("mu.Lock()");
      source.line("total += " + value);
      source.line("mu.Unlock()");
    }
    source.line("}");
    source.line("}()");
    source.line("}");
    source.line("wg.Wait()");
    source.line("mu.Lock()");
    source.line("fmt.Println(\"total\", total" + (atomic ? ".Load()" : "") + ")");
    source.line("mu.Unlock()");
  }

  private void handShake(Scope scope) {
    Basic type = dice.pick(Basic.ORDERED);
    source.line("ping, pong := make(chan " + type.text() + "), make(chan " + type.text() + ")");
    source.line("go func() {");
    source.line("for x := range ping {");
    source.line("fmt.Println(\"ping\", x)");
    source.line("pong <- " + shortened(type, work(scope, "x", type)));
    source.line("}");
    source.line("close(pong)");
    source.line("}()");
    source.line("var ball " + type.text());
    source.line("for range " + dice.between(1, 4) + " {");
    source.line("ping <- ball");
    source.line("ball = <-pong");
    source.line("fmt.Println(\"pong\", ball)");
    source.line("}");
    source.line("close(ping)");
    source.line("_, open := <-pong");
    source.line("fmt.Println(open)");
  }

  private void buffer(Scope scope) {
    GoType type = expressions.in(scope, false).plainType();
    int size = dice.between(1, 4);
    source.line("ch := make(chan " + type.text() + ", " + size + ")");
    for (int i = dice.between(1, size); i > 0; i--) {
      source.line("ch <- " + statements.fresh(scope, type, 2));
    }
    source.line("fmt.Println(len(ch), cap(ch))");
    if (dice.percent(50)) {
      source.line("fmt.Println(<-ch)");
    }
    source.line("close(ch)");
    source.line("for x := range ch {");
    source.line("fmt.Printf(\"%v \", x)");
    source.line("}");
    source.line("x, ok := <-ch");
    source.line("fmt.Println(x, ok)");
    if (dice.percent(30)) {
      source.line("try(func() { ch <- x })");
    }
  }

  private void selecting(Scope scope) {
    source.line("a, b, quit := make(chan int), make(chan string, 1), make(chan struct{})");
    source.line("var never chan int");
    source.line("select {");
    source.line("case x := <-a:");
    source.line("fmt.Println(\"never\", x)");
    source.line("case never <- 1:");
    source.line("default:");
    source.line("fmt.Println(\"nothing is ready\")");
    source.line("}");
    source.line("go func() {");
    source.line("for x := range " + dice.between(1, 4) + " {");
    source.line("_ = x");
    Scope inside = scope.readOnly();
    inside.add("x", Basic.INT, true);
    source.line("a <- " + expressions.in(inside, false).safely().typed(Basic.INT, 3));
    source.line("}");
    source.line("close(quit)");
    source.line("}()");
    String label = source.name("wait");
    source.line(label + ":");
    source.line("for {");
    source.line("select {");
    source.line("case x, ok := <-a:");
    source.line("fmt.Println(x, ok)");
    source.line("case <-never:");
    source.line("fmt.Println(\"never\")");
    source.line("case <-quit:");
    source.line("break " + label);
    source.line("}");
    source.line("}");
    source.line("select {");
    source.line("case b <- " + statements.fresh(scope, Basic.STRING, 2) + ":");
    source.line("fmt.Println(<-b)");
    source.line("case <-never:");
    source.line("}");
  }

  private void recovering(Scope scope) {
    source.line("failed := make(chan any)");
    source.line("go func() {");
    source.line("defer func() { failed <- recover() }()");
    Scope inside = scope.readOnly();
    if (dice.percent(50)) {
      source.line("defer fmt.Println(\"deferred in the goroutine\")");
    }
    statements.risk(inside);
    source.line("}()");
    source.line("fmt.Println(\"failed:\", <-failed)");
  }

  private void cancelling(Scope scope) {
    source.line("ctx, cancel := context.WithCancel(context.Background())");
    source.line("numbers, done := make(chan int), make(chan error)");
    source.line("go func() {");
    source.line("for x := 0; ; x++ {");
    source.line("select {");
    source.line("case numbers <- " + work(scope, "x", Basic.INT) + ":");
    source.line("case <-ctx.Done():");
    source.line("done <- ctx.Err()");
    source.line("return");
    source.line("}");
    source.line("}");
    source.line("}()");
    source.line("for range " + dice.between(1, 5) + " {");
    source.line("fmt.Print(<-numbers, \" \")");
    source.line("}");
    source.line("cancel()");
    source.line("fmt.Println(<-done)");
  }

  private void condition(Scope scope) {
    source.line("var mu sync.Mutex");
    source.line("cond := sync.NewCond(&mu)");
    source.line("var queue []int");
    source.line("go func() {");
    source.line("for x := range " + dice.between(1, 6) + " {");
    source.line("_ = x");
    source.line("mu.Lock()");
    Scope inside = scope.readOnly();
    inside.add("x", Basic.INT, true);
    source.line(
        "queue = append(queue, "
            + expressions.in(inside, false).safely().typed(Basic.INT, 2)
            + ")");
    source.line("mu.Unlock()");
    source.line("cond." + dice.of("Signal", "Broadcast") + "()");
    source.line("}");
    source.line("mu.Lock()");
    source.line("queue = append(queue, -77)");
    source.line("mu.Unlock()");
    source.line("cond.Broadcast()");
    source.line("}()");
    source.line("for last := 0; last != -77; {");
    source.line("mu.Lock()");
    source.line("for len(queue) == 0 {");
    source.line("cond.Wait()");
    source.line("}");
    source.line("last, queue = queue[0], queue[1:]");
    source.line("mu.Unlock()");
    source.line("fmt.Println(\"took\", last)");
    source.line("}");
  }

  private void once(Scope scope) {
    Basic type = dice.pick(Basic.ALL);
    source.line("var wg sync.WaitGroup");
    source.line(
        "value := sync.OnceValue(func() "
            + type.text()
            + " { fmt.Println(\"computing\"); return "
            + expressions.in(scope.readOnly(), false).safely().of(type, 3)
            + " })");
    source.line("for range " + dice.between(1, 4) + " {");
    source.line("wg.Add(1)");
    source.line("go func() { defer wg.Done(); value() }()");
    source.line("}");
    source.line("wg.Wait()");
    source.line("fmt.Println(value())");
  }
}
