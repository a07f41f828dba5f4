package interleave.js.value;

import interleave.source.Pos;

/// An object made by `Error` or a class derived from it.
public final class JsError extends JsObject {

  private Pos origin = Pos.NONE;

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

  @Override
  public String kind() {
    return "Error";
  }
}
