package interleave.stage;

/// What everything is drawn on.
public enum Theme {
  DARK,
  LIGHT,
  /// White and strong colours on black, every text at a contrast of 7 and more.
  CONTRAST;

  /// Whether light text stands on dark ground.
  public boolean dark() {
    return this != LIGHT;
  }
}
