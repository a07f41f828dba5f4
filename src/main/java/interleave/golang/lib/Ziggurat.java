package interleave.golang.lib;

import java.util.function.DoubleUnaryOperator;

/// The layers of Marsaglia and Tsang's ziggurat method under a falling density.
///
/// @param inside up to which number a draw lies surely under the density, by layer
/// @param width of a layer divided by the draws' range
/// @param height of the density at a layer's edge
record Ziggurat(long[] insides, float[] widths, float[] heights) {

  static final Ziggurat NORMAL =
      of(
          128,
          0x1p31,
          3.442619855899,
          9.91256303526217e-3,
          x -> Math.exp(-.5 * x * x),
          y -> Math.sqrt(-2 * Math.log(y)));

  static final Ziggurat EXPONENTIAL =
      of(
          256,
          0x1p32,
          7.69711747013104972,
          3.9496598225815571993e-3,
          x -> Math.exp(-x),
          y -> -Math.log(y));

  private static Ziggurat of(
      int layers,
      double range,
      double start,
      double area,
      DoubleUnaryOperator density,
      DoubleUnaryOperator inverse) {
    long[] insides = new long[layers];
    float[] widths = new float[layers];
    float[] heights = new float[layers];
    double edge = start;
    double base = area / density.applyAsDouble(start);
    insides[0] = (long) (start / base * range);
    widths[0] = (float) (base / range);
    widths[layers - 1] = (float) (start / range);
    heights[0] = 1;
    heights[layers - 1] = (float) density.applyAsDouble(start);
    for (int i = layers - 2; i >= 1; i--) {
      double next = inverse.applyAsDouble(area / edge + density.applyAsDouble(edge));
      insides[i + 1] = (long) (next / edge * range);
      edge = next;
      widths[i] = (float) (edge / range);
      heights[i] = (float) density.applyAsDouble(edge);
    }
    return new Ziggurat(insides, widths, heights);
  }

  long inside(int layer) {
    return insides[layer];
  }

  float width(int layer) {
    return widths[layer];
  }

  float height(int layer) {
    return heights[layer];
  }
}
