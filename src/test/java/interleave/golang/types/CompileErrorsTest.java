package interleave.golang.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.Txtar;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programs that Go's compiler refuses are refused in its words, at its places and in its order.
/// What is expected was written by Go 1.23.
final class CompileErrorsTest {

  private static final Path CONFORMANCE = Path.of("src/test/resources/conformance/compile-errors");
  private static final Path OWN = Path.of("src/test/resources/types/errors");
  private static final Pattern FOLDER = Pattern.compile("(?m)(^|\t| )\\./");

  @TestFactory
  List<DynamicTest> recordedProgramsAreRefusedAsGoRefusesThem() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> programs = Files.list(CONFORMANCE)) {
      for (Path program : programs.filter(p -> p.toString().endsWith(".go")).sorted().toList()) {
        String name = program.getFileName().toString();
        Path errors = program.resolveSibling(name.replace(".go", ".err"));
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () ->
                    assertEquals(
                        FOLDER.matcher(Files.readString(errors)).replaceAll("$1"),
                        Programs.check(new Source(name, Files.readString(program))).errors())));
      }
    }
    assertTrue(tests.size() > 50, "the programs are there");
    return tests;
  }

  @TestFactory
  List<DynamicTest> eachKindOfErrorIsReportedAsGoReportsIt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> archives = Files.list(OWN)) {
      for (Path archive : archives.sorted().toList()) {
        Map<String, String> files = Txtar.read(archive);
        for (Map.Entry<String, String> file : files.entrySet()) {
          if (file.getKey().endsWith(".go")) {
            String errors = files.get(file.getKey().replace(".go", ".errors"));
            Source source = new Source(file.getKey(), file.getValue());
            tests.add(
                DynamicTest.dynamicTest(
                    archive.getFileName() + ": " + file.getKey(),
                    () -> assertEquals(errors, Programs.check(source).errors())));
          }
        }
      }
    }
    assertTrue(tests.size() > 30, "the archives are there");
    return tests;
  }

  @Test
  void olderLanguageVersionsHaveLess() {
    String program =
        """
        package main

        func main() {
        	for i := range 3 {
        		_ = min(i, 2)
        	}
        }
        """;
    LanguageVersion old = new LanguageVersion(1, 20);
    assertEquals(
        """
        main.go:4:17: cannot range over 3 (untyped int constant): requires go1.22 or later \
        (-lang was set to go1.20; check go.mod)
        """,
        Programs.check(List.of(new Source("main.go", program)), old).errors());
    assertEquals("", Programs.check(program).errors());
  }

  @Test
  void packagesThatAreNotThereAreRefusedByName() {
    assertEquals(
        """
        package command-line-arguments
        \tmain.go:6:2: use of internal package internal/abi not allowed
        main.go:5:2: package net/http is not supported by Interleave: programs run without a \
        network: use channels between goroutines
        main.go:4:2: package no/such is not in std (/usr/local/go/src/no/such)
        """,
        Programs.check(
                """
                package main

                import (
                	"no/such"
                	"net/http"
                	"internal/abi"
                	"fmt"
                )

                func main() { undefined() }
                """)
            .errors());
  }

  @Test
  void filesOfOneProgramSeeEachOther() {
    Source a = new Source("a.go", "package main\n\nfunc main() { f(); g() }\n");
    Source b = new Source("b.go", "package main\n\nimport \"os\"\n\nfunc f() { x := 1 }\n");
    assertEquals(
        """
        a.go:3:20: undefined: g
        b.go:3:8: "os" imported and not used
        b.go:5:12: declared and not used: x
        """,
        Programs.check(List.of(a, b), LanguageVersion.DEFAULT).errors());
  }
}
