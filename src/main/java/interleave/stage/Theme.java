package interleave.stage;

/// Dark or light.
public enum Theme {
  DARK,
  LIGHT
}
