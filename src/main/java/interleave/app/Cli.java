package interleave.app;

import interleave.search.strategy.Replay;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/// The command line: `run`, `trace`, `explore`, `render`, `check`; anything else opens the window.
@Command(
    name = "interleave",
    description = {
      "Runs Go on a simulated, deterministic scheduler, records every event and plays the"
          + " recording.",
      "",
      "With a FILE (a scenario or a .go file) or nothing at all, opens the window."
    },
    customSynopsis = {
      "interleave [FILE]                open the window",
      "       interleave COMMAND [OPTIONS] …   see below"
    },
    versionProvider = Cli.Version.class,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes of the commands:%n",
    exitCodeList = {
      "0:success; run: what the program exits with",
      "1:a check failed, or a program does not compile",
      "2:the command line is wrong"
    })
final class Cli {

  private static final Set<String> WORDS =
      Set.of(
          "run",
          "trace",
          "explore",
          "render",
          "handout",
          "check",
          "-h",
          "--help",
          "-V",
          "--version",
          "help");

  private Cli() {}

  /// Whether these arguments are a command, not a request for the window.
  static boolean isCommand(String[] args) {
    return args.length > 0 && (WORDS.contains(args[0]) || args[0].startsWith("-"));
  }

  /// @return the exit code
  static int execute(String[] args, PrintStream out, PrintStream err) {
    return execute(args, System.in, out, err);
  }

  /// @param in what programs read, and where answers to questions come from
  /// @return the exit code
  static int execute(String[] args, InputStream in, PrintStream out, PrintStream err) {
    try {
      int code = executed(args, in, out, err);
      out.flush();
      err.flush();
      return code;
    } catch (StandardStream.Closed _) {
      return StandardStream.CLOSED_EXIT;
    }
  }

  private static int executed(String[] args, InputStream in, PrintStream out, PrintStream err) {
    RunOptions plain = PlainRun.options(args);
    if (plain == null) {
      return parsed(args, in, out, err);
    }
    RunCommand run = new RunCommand(in, out, err);
    run.options = plain;
    try {
      return run.call();
    } catch (UsageException e) {
      return wrong(e, err);
    } catch (Replay.Divergence e) {
      return wrong(new UsageException(e.getMessage()), err);
    }
  }

  private static int wrong(UsageException e, PrintStream err) {
    err.println("interleave: " + e.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  private static int parsed(String[] args, InputStream in, PrintStream out, PrintStream err) {
    CommandLine line =
        new CommandLine(new Cli())
            .addSubcommand(new RunCommand(in, out, err))
            .addSubcommand(new TraceCommand(out, err))
            .addSubcommand(new ExploreCommand(out, err))
            .addSubcommand(new RenderCommand(err))
            .addSubcommand(new HandoutCommand(err))
            .addSubcommand(new CheckCommand(out));
    line.registerConverter(Path.class, Here::path);
    line.setOut(new java.io.PrintWriter(out, true));
    line.setErr(new java.io.PrintWriter(err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.AUTO));
    line.setExecutionExceptionHandler(
        (e, _, _) -> {
          if (e instanceof UsageException usage) {
            return wrong(usage, err);
          }
          if (e instanceof Replay.Divergence divergence) {
            return wrong(new UsageException(divergence.getMessage()), err);
          }
          if (e instanceof StandardStream.Closed) {
            return StandardStream.CLOSED_EXIT;
          }
          throw e;
        });
    String[] words = args.length > 0 && args[0].equals("help") ? new String[] {"--help"} : args;
    return line.execute(words);
  }

  /// The version, as the build wrote it.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"interleave " + Main.version()};
    }
  }
}
