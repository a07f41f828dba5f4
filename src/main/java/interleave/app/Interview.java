package interleave.app;

import interleave.session.Question;
import interleave.session.Steering;
import interleave.source.ShortPlace;
import interleave.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Asks somebody at a terminal who runs next: the questions go to standard error, the answers, a
/// number a line, come from standard input. When that ends, Go decides the rest.
final class Interview {

  private final BufferedReader in;
  private final PrintStream err;
  private final List<Source> sources;

  Interview(BufferedReader in, PrintStream err, List<Source> sources) {
    this.in = in;
    this.err = err;
    this.sources = sources;
  }

  /// Runs to the end.
  void run(Steering steering) {
    Question question = steering.advance(() -> false);
    while (question != null) {
      print(question);
      int answer = read(question.choices().size());
      if (answer < 0) {
        steering.release();
      } else {
        steering.answer(answer);
      }
      question = steering.advance(() -> false);
    }
  }

  private void print(Question question) {
    err.println(question.text());
    for (int i = 0; i < question.choices().size(); i++) {
      Question.Choice choice = question.choices().get(i);
      String line =
          choice.pos().isKnown() ? "  (" + ShortPlace.words(sources, choice.pos()) + ")" : "";
      err.println("  " + (i + 1) + "  " + choice.task() + " " + choice.text() + line);
    }
    err.flush();
  }

  /// @return from 0; -1 to be asked no more
  private int read(int choices) {
    while (true) {
      err.print("1 to " + choices + ", Enter for 1, g to let Go decide the rest: ");
      err.flush();
      String line;
      try {
        line = in.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException("the answers cannot be read", e);
      }
      if (line == null || line.strip().equalsIgnoreCase("g")) {
        if (line == null) {
          err.println();
        }
        return -1;
      }
      if (line.isBlank()) {
        return 0;
      }
      try {
        int number = Integer.parseInt(line.strip());
        if (number >= 1 && number <= choices) {
          return number - 1;
        }
      } catch (NumberFormatException e) {
        // asked again, as for a number out of range
      }
      err.println("\"" + line.strip() + "\" is no choice here.");
    }
  }
}
