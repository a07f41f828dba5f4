package interleave.js.value;

import interleave.source.Pos;

/// An object made by `Error` or a class derived from it.
public final class JsError extends JsObject {

  private Pos origin = Pos.NONE;
  private String emitted = "";

  public JsError(JsObject proto) {
    super(proto);
  }

  /// Where it was made: the innermost frame in the source when its stack was taken.
  public Pos origin() {
    return origin;
  }

  public void setOrigin(Pos pos) {
    origin = pos;
  }

  /// What is printed of where it was emitted as an event that nobody took; empty when it was not.
  public String emitted() {
    return emitted;
  }

  public void setEmitted(String text) {
    emitted = text;
  }

  @Override
  public String kind() {
    return "Error";
  }
}
