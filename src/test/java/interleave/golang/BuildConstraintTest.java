package interleave.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which files are built, as the go command decides on Linux.
class BuildConstraintTest {

  @ParameterizedTest
  @CsvSource({
    "main.go, true",
    "linux.go, true",
    "pipe_linux.go, true",
    "pipe_windows.go, false",
    "pipe_windows_test.go, false",
    "pipe_linux_arm64.go, false",
    "pipe_linux_amd64.go, true",
    "pipe_arm64.go, false",
    "pipe_unix.go, true",
    "deep/pipe_darwin.go, false",
    "deep_windows/main.go, true",
    "_draft.go, false",
    ".hidden.go, false",
  })
  void namesSayWhereAFileIsBuilt(String name, boolean built) {
    assertEquals(built, BuildConstraint.admits(new Source(name, "package main\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "ignore, false",
    "linux, true",
    "!linux, false",
    "windows || amd64, true",
    "linux && !cgo && gc, true",
    "!(windows || darwin), true",
    "go1.21, true",
    "go1.99, false",
    "race, false",
  })
  void buildLinesSayIt(String expression, boolean built) {
    String text = "// A licence.\n\n//go:build " + expression + "\n\npackage main\n";
    assertEquals(built, BuildConstraint.admits(new Source("main.go", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'// +build ignore\n\n', false",
    "'//+build !go1.9\n\n', false",
    "'//+build go1.9\n\n', true",
    "'// A licence.\n\n// +build windows linux\n\n// Package p.\n', true",
    "'// +build windows,amd64 darwin\n\n', false",
    "'// +build linux,!cgo darwin\n\n', true",
    "'// +build linux\n// +build arm64\n\n', false",
    "'//go:build linux\n// +build ignore\n\n', true",
    "'// +build ignore\n', true",
    "'\n// Words +build ignore\n\n', true",
  })
  void oldBuildLinesSayItWhereThereIsNoNewOne(String header, boolean built) {
    String text = header + "package main\n";
    assertEquals(built, BuildConstraint.admits(new Source("main.go", text)));
  }

  @ParameterizedTest
  @CsvSource({"'package main\n\n//go:build ignore\n'", "'/* //go:build ignore */ package main\n'"})
  void linesElsewhereSayNothing(String text) {
    assertEquals(true, BuildConstraint.admits(new Source("main.go", text)));
  }
}
