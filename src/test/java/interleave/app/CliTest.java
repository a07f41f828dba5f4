package interleave.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line, as somebody at a terminal uses it.
class CliTest {

  private static final String POOL = "scenarios/worker-pool/worker-pool.interleave.json";
  private static final String RACE = "scenarios/counter-race/counter-race.interleave.json";

  @TempDir Path folder;
  private String out;
  private String err;
  private Path hello;
  private String input = "";

  @BeforeEach
  void aSmallProgram() throws IOException {
    hello =
        write(
            "hello.go",
            """
            package main

            import (
            	"fmt"
            	"os"
            )

            func main() {
            	fmt.Println("grüß Gott")
            	fmt.Fprintln(os.Stderr, "to stderr")
            	os.Exit(3)
            }
            """);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int code =
        Cli.execute(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void numbersAreWrittenInTheSameDigitsEverywhere() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    try {
      Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
      Main.writePlainNumbers();
      assertEquals("12 1.5", "%d %.1f".formatted(12, 1.5));
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  @Test
  void runWritesWhatTheProgramWritesAndExitsAsItDoes() {
    assertEquals(3, run("run", hello.toString()));
    assertEquals("grüß Gott\n", out);
    assertEquals("to stderr\n", err);
  }

  @Test
  void aJavaScriptFileRunsAsNodeWouldRunIt() throws IOException {
    Path file =
        write(
            "later.js",
            """
            setTimeout(() => console.log('second'), 1000);
            console.log('first', process.argv.slice(2));
            console.error('grüße');
            process.on('exit', (code) => console.log('exit', code));
            process.exitCode = 4;
            """);
    assertEquals(4, run("run", file.toString(), "an argument"));
    assertEquals("first [ 'an argument' ]\nsecond\nexit 4\n", out);
    assertEquals("grüße\n", err);
    assertEquals(1, run("run", write("wrong.js", "let = ;").toString()));
    assertTrue(err.contains("SyntaxError: "), err);
    assertEquals(
        3, run("run", "--max-instructions", "100000", write("on.js", "for (;;);").toString()));
    assertTrue(err.contains("--max-instructions allows more"), err);
  }

  @Test
  void anEndlessProgramEndsWhenNobodyReadsAnyMore() throws IOException {
    Path endless =
        write("endless.go", "package main\n\nfunc main() {\n\tfor {\n\t\tprintln()\n\t}\n}\n");
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream closed = new PrintStream(new StandardStream(gone));
    for (String[] args : List.of(new String[] {"run", ""}, new String[] {"trace", ""})) {
      args[1] = endless.toString();
      assertEquals(141, Cli.execute(args, InputStream.nullInputStream(), closed, closed));
    }
  }

  @Test
  void exploreTellsEveryEndAndSavesAScheduleForEach() throws IOException {
    Path file =
        write(
            "locks.go",
            """
            package main

            import "sync"

            func main() {
            	var a, b sync.Mutex
            	done := make(chan bool)
            	go func() { a.Lock(); b.Lock(); b.Unlock(); a.Unlock(); done <- true }()
            	b.Lock()
            	a.Lock()
            	<-done
            }
            """);
    Path schedules = folder.resolve("schedules");
    assertEquals(1, run("explore", "--save", schedules.toString(), file.toString()));
    assertTrue(out.startsWith("Every order of operations was searched: "), out);
    assertTrue(out.contains("fatal error: all goroutines are asleep - deadlock!\n"), out);
    assertTrue(out.contains(" --schedule " + schedules.resolve("1.schedule")), out);
    String first = schedules.resolve("1.schedule").toString();
    String second = schedules.resolve("2.schedule").toString();
    assertEquals(2, run("run", "--schedule", first, file.toString()));
    assertTrue(err.startsWith("fatal error: all goroutines are asleep - deadlock!\n"), err);
    assertEquals(0, run("run", "--schedule", second, file.toString()));

    assertEquals(3, run("run", "--schedule", first, hello.toString()));
    assertTrue(err.contains("interleave: the schedule does not fit this program: "), err);
    assertEquals(2, run("explore", "--schedule", "fifo", file.toString()));
    assertEquals(2, run("explore", "--max-states", "0", file.toString()));
  }

  @Test
  void aProgramThatDoesNotCompileIsReportedAsByGo() throws IOException {
    Path file = write("bad.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
    assertEquals(1, run("run", file.toString()));
    assertEquals("", out);
    assertEquals("# command-line-arguments\n./bad.go:4:2: declared and not used: x\n", err);
  }

  @Test
  void testFilesAreRunAsByGoTest() throws IOException {
    String code =
        """
        package main

        import "testing"

        func TestGood(t *testing.T) { t.Log("not shown") }
        """;
    assertEquals(0, run("run", write("good_test.go", code).toString()));
    assertTrue(out.matches("ok  \tcommand-line-arguments\t[0-9.]+s\n"), out);
    code += "\nfunc TestBad(t *testing.T) { t.Fatal(\"no\") }\n";
    assertEquals(1, run("run", write("bad_test.go", code).toString()));
    String verdict = "--- FAIL: TestBad (0.00s)\n    bad_test.go:7: no\nFAIL\n";
    assertTrue(out.startsWith(verdict), out);
    assertTrue(out.endsWith("s\nFAIL\n"), out);
    assertEquals("", err);
  }

  @Test
  void testsTakeTheFlagsOfGoTest() throws IOException {
    String code =
        """
        package main

        import (
        	"flag"
        	"fmt"
        	"testing"
        )

        var size = flag.Int("size", 3, "how much")

        func TestSize(t *testing.T) {
        	t.Log(*size, testing.Short(), testing.Verbose(), flag.Args())
        	t.Run("small", func(t *testing.T) { t.Log("small") })
        	t.Run("large", func(t *testing.T) { t.Skip("large") })
        }

        func TestBad(t *testing.T) { t.Fatal("no") }

        func ExampleSize() {
        	fmt.Println("example")
        	// Output: example
        }
        """;
    String file = write("flags_test.go", code).toString();
    String verdict = "ok  \tcommand-line-arguments\t0.000s";
    assertEquals(0, run("run", file, "--", "-v", "-run=Size/small|Example", "-size", "5", "rest"));
    assertEquals(
        """
        === RUN   TestSize
            flags_test.go:12: 5 false true [rest]
        === RUN   TestSize/small
            flags_test.go:13: small
        --- PASS: TestSize (0.00s)
            --- PASS: TestSize/small (0.00s)
        === RUN   ExampleSize
        --- PASS: ExampleSize (0.00s)
        PASS
        """
            + verdict
            + "\n",
        out);
    assertEquals(0, run("run", file, "--", "-short", "-skip", "Bad", "-test.count", "2"));
    assertEquals(verdict + "\n", out);
    assertEquals(0, run("run", file, "--", "-list", "Size"));
    assertEquals("TestSize\nExampleSize\n" + verdict + "\n", out);
    assertEquals(0, run("run", file, "--", "-run", "Nothing"));
    assertEquals(verdict + " [no tests to run]\n", out);
    assertEquals(1, run("run", file, "--", "-run", "("));
    assertTrue(
        out.startsWith(
            "testing: invalid regexp for element 0 of -test.run (\"(\"): error parsing regexp: "),
        out);
  }

  @Test
  void testFilesThatDoNotCompileFailAsByGoTest() throws IOException {
    Path file = write("broken_test.go", "package main\n\nfunc TestX(t *T) {}\n");
    assertEquals(1, run("run", file.toString()));
    assertEquals("FAIL\tcommand-line-arguments [build failed]\nFAIL\n", out);
    assertEquals(
        "# command-line-arguments [command-line-arguments.test]\n"
            + "./broken_test.go:3:15: undefined: T\n",
        err);
  }

  @Test
  void aFolderOfAModuleIsAProgramWithThePackagesItImports() throws IOException {
    Files.delete(hello);
    Files.createDirectories(folder.resolve("tool"));
    Files.createDirectories(folder.resolve("greet"));
    write("go.mod", "module example.com/m\n\ngo 1.23\n");
    write(
        "tool/main.go",
        "package main\n\nimport \"example.com/m/greet\"\n\nfunc main() { greet.Hello() }\n");
    write("greet/greet.go", "package greet\n\nfunc Hello() { println(\"hello\") }\n");
    String tool = folder.resolve("tool").toString();
    assertEquals(0, run("run", tool));
    assertEquals("hello\n", err);
    write("greet/more.go", "package greet\n\nfunc wrong() { return 1 }\n");
    assertEquals(1, run("run", tool));
    assertEquals(
        """
        # example.com/m/greet
        greet/more.go:3:23: too many return values
        \thave (number)
        \twant ()
        """,
        err);
  }

  @Test
  void severalFilesOrTheirFolderAreOneProgramAndTheRestItsArguments() throws IOException {
    Path main =
        write("a.go", "package main\n\nimport \"os\"\n\nfunc main() { show(os.Args[1:]) }\n");
    Path other =
        write(
            "b.go", "package main\n\nimport \"fmt\"\n\nfunc show(a []string) { fmt.Println(a) }\n");
    write("b_test.go", "package main\n\nfunc broken(\n");
    Files.delete(hello);
    assertEquals(0, run("run", main.toString(), other.toString(), "x", "--", "-n", "5"));
    assertEquals("[x -n 5]\n", out);
    assertEquals(0, run("run", folder.toString(), "y"));
    assertEquals("[y]\n", out);
    assertEquals(1, run("run", main.toString()));
    assertEquals("# command-line-arguments\n./a.go:5:15: undefined: show\n", err);
  }

  @Test
  void aProgramReadsItsStandardInput() throws IOException {
    Path file =
        write(
            "ask.go",
            """
            package main

            import (
            	"bufio"
            	"fmt"
            	"os"
            )

            func main() {
            	fmt.Print("name? ")
            	lines := bufio.NewScanner(os.Stdin)
            	for lines.Scan() {
            		fmt.Printf("%q ", lines.Text())
            	}
            }
            """);
    input = "Ada\nGrüß Gott";
    assertEquals(0, run("run", file.toString()));
    assertEquals("name? \"Ada\" \"Grüß Gott\" ", out);
  }

  @Test
  void aDeadlockExitsWithTwo() {
    assertEquals(
        2, run("run", "scenarios/unbuffered-deadlock/unbuffered-deadlock.interleave.json"));
    assertTrue(err.startsWith("fatal error: all goroutines are asleep - deadlock!\n"), err);
    assertTrue(err.contains("goroutine 1 [chan send]:\nmain.main()"), err);
  }

  @Test
  void aDeadlockUnderTheRaceDetectorIsReportedThoughTheRealProgramHangs() throws IOException {
    Path file = write("stuck.go", "package main\n\nfunc main() { <-make(chan int) }\n");
    assertEquals(2, run("run", "--race", file.toString()));
    String report = "fatal error: all goroutines are asleep - deadlock!\n";
    assertTrue(err.startsWith(report), err);
    assertTrue(err.contains("built with -race the program would hang here"), err);
  }

  @Test
  void racesAreReportedWhenAskedFor() throws IOException {
    Path file =
        write(
            "race.go",
            """
            package main

            func main() {
            	n := 0
            	done := make(chan bool, 1)
            	go func() {
            		n = 1
            		done <- true
            	}()
            	n = 2
            	<-done
            	println(n)
            }
            """);
    assertEquals(0, run("run", file.toString()));
    assertEquals(66, run("run", "--race", file.toString()));
    assertTrue(err.contains("WARNING: DATA RACE\nWrite at 0x00c0000"), err);
    assertTrue(err.contains("by goroutine 2:\n  main.main.func1()\n      race.go:7 +0x"), err);
    assertTrue(err.endsWith("Found 1 data race(s)\n"), err);
  }

  @Test
  void aVariantIsChosenByName() {
    String scenario = "scenarios/unbuffered-deadlock/unbuffered-deadlock.interleave.json";
    assertEquals(0, run("run", scenario, "--variant", "buffered"));
    assertEquals("42\n", out);
    assertEquals(2, run("run", scenario, "--variant", "bufferd"));
    assertTrue(err.contains("there are wrong, buffered, goroutine"), err);
  }

  @Test
  void aRecordedScheduleGivesTheSameRunAgain() {
    Path schedule = folder.resolve("a.schedule");
    run("trace", RACE, "--schedule", "random", "--seed", "7", "--record", schedule.toString());
    String first = out;
    run("trace", RACE, "--schedule", schedule.toString());
    assertEquals(first, out);
    run("trace", RACE, "--schedule", "random", "--seed", "8");
    assertTrue(!first.equals(out), "another seed gives another run");
  }

  @Test
  void runRecordsTheScheduleThatTraceFollows() {
    Path schedule = folder.resolve("b.schedule");
    assertEquals(0, run("run", RACE, "--record", schedule.toString()));
    String printed = out;
    assertEquals(0, run("run", RACE, "--schedule", schedule.toString()));
    assertEquals(printed, out);
  }

  @Test
  void theLanguageVersionDecidesAboutLoopVariables() throws IOException {
    Path file =
        write(
            "loop.go",
            """
            package main

            func main() {
            	var fs []func()
            	for i := 0; i < 3; i++ {
            		fs = append(fs, func() { print(i) })
            	}
            	for _, f := range fs {
            		f()
            	}
            }
            """);
    run("run", file.toString());
    assertEquals("012", err);
    run("run", file.toString(), "--go", "1.21");
    assertEquals("333", err);
  }

  @Test
  void anEndlessProgramEndsAtTheLimitOfEvents() throws IOException {
    Path file =
        write(
            "endless.go",
            "package main\n\nfunc main() {\n\tch := make(chan int, 1)\n"
                + "\tfor {\n\t\tch <- 1\n\t\t<-ch\n\t}\n}\n");
    assertEquals(3, run("run", file.toString(), "--max-events", "100"));
    assertTrue(err.contains("the run was stopped: more than 100 events"), err);
  }

  @Test
  void traceWritesALineAnEvent() {
    assertEquals(0, run("trace", POOL));
    List<String> lines = out.lines().toList();
    assertTrue(lines.size() > 50);
    assertTrue(lines.getFirst().contains("GoCreate"), lines.getFirst());
    assertTrue(lines.getLast().contains("ProgramEnd"), lines.getLast());
    assertTrue(out.contains("channel=jobs"), out);
  }

  @Test
  void traceWritesJsonLines() {
    assertEquals(0, run("trace", POOL, "--json"));
    JsonMapper mapper = JsonMapper.builder().build();
    int seq = 0;
    for (String line : out.lines().toList()) {
      JsonNode event = mapper.readTree(line);
      assertEquals(seq++, event.get("seq").asInt());
      assertTrue(event.get("event").isString() && event.get("nanos").isIntegralNumber(), line);
    }
  }

  @Test
  void renderDrawsAPictureOfTheWantedSize() throws IOException {
    Path picture = folder.resolve("x.png");
    int code = run("render", POOL, "--at", "50%", "--size", "640x360", "-o", picture.toString());
    assertEquals(0, code, err);
    byte[] png = Files.readAllBytes(picture);
    assertArrayEquals(
        new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4), "it is a PNG");
    assertEquals(640, ByteBuffer.wrap(png, 16, 4).getInt());
    assertEquals(360, ByteBuffer.wrap(png, 20, 4).getInt());
  }

  @Test
  void renderComparesWithTheTwinInJavaScript() throws IOException {
    Path picture = folder.resolve("both.png");
    String scenario = "scenarios/fetch-users/fetch-users.interleave.json";
    String size = "640x360";
    assertEquals(
        0,
        run("render", scenario, "--compare", "--size", size, "-o", picture.toString()),
        () -> err);
    assertEquals(640, ByteBuffer.wrap(Files.readAllBytes(picture), 16, 4).getInt());
    assertEquals(2, run("render", scenario, "--compare", "-o", "both.svg"));
    assertTrue(err.contains("--compare draws PNG files only"), err);
    Path alone = write("alone.go", "package main\n\nfunc main() {}\n");
    assertEquals(2, run("render", alone.toString(), "--compare", "-o", picture.toString()));
    assertTrue(err.contains("the program has no twin in JavaScript"), err);
  }

  @Test
  void renderWritesLettersAndLinesAndMovingPictures() throws IOException {
    Path letters = folder.resolve("x.svg");
    assertEquals(0, run("render", POOL, "--at", "14", "-o", letters.toString()), () -> err);
    assertTrue(Files.readString(letters).contains(">jobs</text>"));
    Path moving = folder.resolve("x.gif");
    String[] part = {"render", POOL, "--from", "9", "--at", "11", "--size", "320x180", "-o"};
    String[] all = Arrays.copyOf(part, part.length + 1);
    all[part.length] = moving.toString();
    assertEquals(0, run(all), () -> err);
    assertEquals("GIF89a", new String(Files.readAllBytes(moving), 0, 6, StandardCharsets.US_ASCII));
    all[3] = "12";
    assertEquals(2, run(all));
    assertTrue(err.contains("--from must not be behind --at"), err);
  }

  @Test
  void aHandoutHasAPictureAtEachCueAndTheProgram() throws IOException {
    Path page = folder.resolve("pool.html");
    assertEquals(0, run("handout", POOL, "-o", page.toString()), () -> err);
    String html = Files.readString(page);
    int cues = 5;
    assertEquals(cues + 1, html.split("<svg ", -1).length - 1, "the cues and the end");
    assertTrue(html.contains("<h2>The buffer is full</h2>"), "a cue's title");
    assertTrue(html.contains("G1 wants to send 5 to jobs, but the buffer is full, so it waits."));
    assertTrue(html.contains("for img := range jobs {"), "the program");
    assertFalse(html.contains("class=\"notes\""), "what only the speaker reads");
    assertEquals(0, run("handout", POOL, "--notes", "-o", page.toString()), () -> err);
    assertTrue(Files.readString(page).contains("class=\"notes\""));
  }

  @Test
  void everyScenarioEndsAsItPromises() {
    assertEquals(0, run("check", "scenarios"), () -> out);
    assertTrue(out.contains("0 wrong"), out);
  }

  /// The smallest scenario of the guide, and its question as a cue of it.
  @Test
  void theExamplesInTheGuideWorkAsTheyStand() throws IOException {
    String[] parts = Files.readString(Path.of("docs/scenarios.md")).split("```json\n|```");
    List<String> examples =
        IntStream.range(0, parts.length / 2).mapToObj(i -> parts[2 * i + 1]).toList();
    String smallest = examples.getFirst();
    String question = examples.getLast();
    assertTrue(question.contains("\"question\""), question);
    assertEquals(
        0, run("check", write("smallest.interleave.json", smallest).toString()), () -> out);
    String asked =
        smallest.replace(
            "\"name\": \"main\",", "\"name\": \"main\", \"cues\": [" + question + "],");
    assertEquals(0, run("check", write("asked.interleave.json", asked).toString()), () -> out);
  }

  @Test
  void checkSaysWhatIsWrong() throws IOException {
    Path file =
        write(
            "broken-promise.json",
            """
            {"format": 1, "title": "t", "variants": [{
              "name": "a",
              "go": "package main\\nfunc main() { println(1) }\\n",
              "expect": {"ending": "deadlocked"},
              "cues": [{"at": {"event": "send"}, "title": "never"}]
            }]}
            """);
    assertEquals(1, run("check", file.toString()));
    assertTrue(out.contains("ended as returned, not deadlocked"), out);
    assertTrue(out.contains("the cue \"never\" finds no event"), out);
    Path turned =
        write(
            "turned.json",
            """
            {"format": 1, "title": "t", "variants": [{
              "name": "a",
              "go": "package main\\nfunc main() { println(1) }\\n",
              "cues": [
                {"at": {"event": "end"}, "title": "last"},
                {"at": {"event": "output"}, "title": "first"},
                {"at": {"event": "output", "goroutine": "main"}, "title": "again"}
              ]
            }]}
            """);
    assertEquals(1, run("check", turned.toString()));
    assertTrue(out.contains("the cue \"first\" comes before \"last\", which stands above"), out);
    assertTrue(out.contains("the cue \"again\" is at the same event as \"first\""), out);
  }

  @Test
  void helpAndVersionAreWherePeopleLookForThem() {
    assertEquals(0, run("--help"));
    assertTrue(out.contains("run") && out.contains("trace") && out.contains("check"), out);
    assertEquals(0, run("--version"));
    assertTrue(out.startsWith("interleave "), out);
    assertEquals(2, run("run", "--colour", "x.go"));
    assertTrue(err.contains("--colour"), err);
  }
}
