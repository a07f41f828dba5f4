package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds generic functions and types whose instances need ever larger instances of themselves. Type
/// parameters flow into each other, and into the types that their functions declare; a cycle on
/// which a type grows has no end.
final class InstanceCycles {

  /// @param growth 1 if the argument only contains the source
  private record Flow(int target, int source, int growth, Pos pos, Type receiver, Type argument) {}

  /// A parameter that gets an argument, or a type of a generic function that is another one for
  /// each argument.
  ///
  /// @param receiver [TypeParam] or [Named]
  record Step(Pos pos, Type receiver, Type argument) {}

  /// @param env of the first step, for the names of types
  record Cycle(Pos pos, Env env, List<Step> steps) {}

  private final List<Flow> flows = new ArrayList<>();
  private final List<Env> envs = new ArrayList<>();
  private final Map<Symbol, Integer> vertices = new IdentityHashMap<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Map<Symbol, Symbol> canonical = new IdentityHashMap<>();
  private Cycle found;
  private int looked;

  void same(TypeParam own, TypeParam declared) {
    canonical.put(own.symbol(), declared.symbol());
    looked = -1;
  }

  private int vertex(TypeParam parameter) {
    return vertex(canonical.getOrDefault(parameter.symbol(), parameter.symbol()));
  }

  private int vertex(Symbol symbol) {
    Integer known = vertices.get(symbol);
    if (known == null) {
      known = symbols.size();
      symbols.add(symbol);
      vertices.put(symbol, known);
    }
    return known;
  }

  void add(Env env, Pos pos, TypeParam parameter, Type argument) {
    walk(env, pos, parameter, argument, argument);
  }

  private void walk(Env env, Pos pos, TypeParam parameter, Type argument, Type part) {
    switch (Alias.resolve(part)) {
      case TypeParam source -> {
        int growth = Alias.resolve(argument) == source ? 0 : 1;
        flow(env, new Flow(vertex(parameter), vertex(source), growth, pos, parameter, argument));
      }
      case Named named -> {
        if (!named.origin().outerParameters().isEmpty()) {
          int source = declaredInside(env, named.origin());
          int growth = Alias.resolve(argument) == named ? 0 : 1;
          flow(env, new Flow(vertex(parameter), source, growth, pos, parameter, argument));
        }
        walkAll(env, pos, parameter, argument, named.writtenArguments());
      }
      case Type.Pointer pointer -> walk(env, pos, parameter, argument, pointer.element());
      case Type.Slice slice -> walk(env, pos, parameter, argument, slice.element());
      case Type.Array array -> walk(env, pos, parameter, argument, array.element());
      case Type.Chan channel -> walk(env, pos, parameter, argument, channel.element());
      case Type.Map map -> walkAll(env, pos, parameter, argument, List.of(map.key(), map.value()));
      case Signature signature -> {
        walkAll(env, pos, parameter, argument, signature.params());
        walkAll(env, pos, parameter, argument, signature.results());
      }
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          walk(env, pos, parameter, argument, field.type());
        }
      }
      default -> {}
    }
  }

  private void flow(Env env, Flow flow) {
    flows.add(flow);
    envs.add(env);
  }

  /// The vertex of a type that a generic function declares.
  private int declaredInside(Env env, Named named) {
    boolean known = vertices.containsKey(named.symbol());
    int vertex = vertex(named.symbol());
    if (!known) {
      for (TypeParam parameter : named.outerParameters()) {
        int source = vertex(parameter);
        flow(env, new Flow(vertex, source, 1, named.symbol().pos(), named, parameter));
      }
    }
    return vertex;
  }

  private void walkAll(Env env, Pos pos, TypeParam parameter, Type argument, List<Type> parts) {
    for (Type part : parts) {
      walk(env, pos, parameter, argument, part);
    }
  }

  /// A cycle that grows, or null.
  Cycle find() {
    if (looked != flows.size()) {
      looked = flows.size();
      found = search();
    }
    return found;
  }

  /// Paths longer than there are vertices must go round.
  private Cycle search() {
    int count = symbols.size();
    int[] weight = new int[count];
    int[] length = new int[count];
    int[] previous = new int[count];
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < flows.size(); i++) {
        Flow flow = flows.get(i);
        int heavier = weight[flow.source()] + flow.growth();
        if (heavier <= weight[flow.target()]) {
          continue;
        }
        previous[flow.target()] = i;
        length[flow.target()] = length[flow.source()] + 1;
        if (length[flow.target()] >= count) {
          return cycle(flow.target(), previous);
        }
        weight[flow.target()] = heavier;
        again = true;
      }
    }
    return null;
  }

  private Cycle cycle(int start, int[] previous) {
    boolean[] seen = new boolean[symbols.size()];
    List<Integer> path = new ArrayList<>();
    int at = start;
    while (!seen[at]) {
      path.add(at);
      seen[at] = true;
      at = flows.get(previous[at]).source();
    }
    while (path.getFirst() != at) {
      path.removeFirst();
    }
    List<Step> steps = new ArrayList<>();
    for (int vertex : path) {
      Flow flow = flows.get(previous[vertex]);
      steps.add(new Step(flow.pos(), flow.receiver(), flow.argument()));
    }
    return new Cycle(symbols.get(at).pos(), envs.get(previous[at]), steps);
  }
}
