package interleave.js.code;

import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.LineMap;
import java.util.Map;

/// The code of a function.
///
/// @param length what its property `length` says
/// @param handlers four numbers for each, innermost first: the code it protects (from, to), where
///   it goes on, and how many operands stay
/// @param positions two numbers for each stretch of code: where it starts, and its offset in the
///   text
/// @param parameters how many arguments go to the first registers
/// @param registers how many parameters, variables and temporaries there are
/// @param operands how many operands at most
/// @param captures for each variable of outer functions its register there, or, when it is not the
///   outer function's own, its place among those that it uses itself, as `-1 - place`
/// @param keepsArguments whether code asks for all arguments
/// @param texts what messages call what is called at a place in the code
/// @param results to which variable the result of a call at a place goes
/// @param library whether it belongs to the library
public record FunctionCode(
    String name,
    int length,
    int[] code,
    Object[] constants,
    int[] handlers,
    int[] positions,
    int parameters,
    int registers,
    int operands,
    int[] captures,
    FunctionNode.Kind kind,
    boolean async,
    boolean generator,
    boolean strict,
    boolean keepsArguments,
    Map<Integer, String> texts,
    Map<Integer, String> results,
    LineMap source,
    int start,
    int end,
    boolean library) {

  /// The offset in the text of the instruction that an index into the code is in.
  public int offset(int pc) {
    int low = 0;
    int high = positions.length / 2 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (positions[middle * 2] <= pc) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return positions.length == 0 ? start : positions[low * 2 + 1];
  }

  public boolean isArrow() {
    return kind == FunctionNode.Kind.ARROW;
  }

  /// Whether `new` can be applied to it.
  public boolean isConstructor() {
    return isClass() || (kind == FunctionNode.Kind.PLAIN && !async && !generator);
  }

  public boolean isClass() {
    return kind == FunctionNode.Kind.CONSTRUCTOR || isDerived();
  }

  public boolean isDerived() {
    return kind == FunctionNode.Kind.DERIVED_CONSTRUCTOR;
  }

  /// The text of the function.
  public String text() {
    return source.text().substring(start, end);
  }
}
