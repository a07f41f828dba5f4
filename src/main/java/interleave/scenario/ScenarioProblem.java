package interleave.scenario;

/// What is wrong with a scenario file, and where.
///
/// @param file name of the file
/// @param line from 1; 0 when the problem is about the whole file
/// @param column from 1; 0 when the problem is about the whole file
/// @param message what was found, what was expected, and a suggestion where there is one
public record ScenarioProblem(String file, int line, int column, String message) {

  /// `pool.json:12:7: unknown field "titel": did you mean "title"?`.
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
