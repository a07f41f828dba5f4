package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/// Calls natives outside a machine: those that only need their arguments.
final class Arguments {

  private static final Natives NATIVES = Library.addTo(new Natives());

  final long[] longs;
  final Object[] refs;

  private Arguments(long[] longs, Object[] refs) {
    this.longs = longs;
    this.refs = refs;
  }

  /// The registers after the call.
  static Arguments call(String name, long[] longs, Object... refs) {
    Arguments registers = new Arguments(Arrays.copyOf(longs, 16), Arrays.copyOf(refs, 16));
    NATIVES.find(name).call(registers.asCall());
    return registers;
  }

  private NativeCall asCall() {
    return (NativeCall)
        Proxy.newProxyInstance(
            NativeCall.class.getClassLoader(),
            new Class<?>[] {NativeCall.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getLong" -> longs[(int) args[0]];
                  case "getRef" -> refs[(int) args[0]];
                  case "setLong" -> {
                    longs[(int) args[0]] = (long) args[1];
                    yield null;
                  }
                  case "setRef" -> {
                    refs[(int) args[0]] = args[1];
                    yield null;
                  }
                  default -> java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, args);
                });
  }
}
