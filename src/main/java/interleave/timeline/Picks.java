package interleave.timeline;

import interleave.engine.Schedule;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// The answers given so far; grows, and gives the last ones back when a step is taken back. One
/// thread changes it, any thread may read.
final class Picks {

  private int[] answers = new int[64];
  private int[] arities = new int[64];
  private int size;

  synchronized void add(int answer, int arity) {
    if (size == answers.length) {
      answers = Arrays.copyOf(answers, 2 * size);
      arities = Arrays.copyOf(arities, 2 * size);
    }
    answers[size] = answer;
    arities[size++] = arity;
  }

  synchronized void truncate(int newSize) {
    size = newSize;
  }

  synchronized int size() {
    return size;
  }

  synchronized int answer(int index) {
    return answers[index];
  }

  synchronized int arity(int index) {
    return arities[index];
  }

  synchronized List<Schedule.Pick> list() {
    int[] a = Arrays.copyOf(answers, size);
    int[] n = Arrays.copyOf(arities, size);
    return new AbstractList<>() {
      @Override
      public Schedule.Pick get(int index) {
        return new Schedule.Pick(a[index], n[index]);
      }

      @Override
      public int size() {
        return a.length;
      }
    };
  }
}
