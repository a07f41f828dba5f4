package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Package `reflect`, its Java part about channels: a `select` whose cases are only known at run
/// time is compiled when it comes, so that it is one like any other.
final class ReflectChannels {

  private static final int SEND = 2;

  /// What the code of a `select` follows from.
  ///
  /// @param pos of the call, for events
  private record Shape(List<Arm> arms, boolean hasDefault, Pos pos) {}

  private record Arm(boolean send, Bank bank) {}

  private static final Function CLOSE = function("close", List.of(Bank.REF), List.of());

  static {
    CLOSE.setCode(
        List.of(new Instr.Close(0), new Instr.Return()), List.of(Pos.NONE, Pos.NONE), 0, 1);
  }

  private ReflectChannels() {}

  static void addTo(Natives natives) {
    natives
        .add("reflect.selectCases", ReflectChannels::select)
        .add("reflect.makeChannel", ReflectChannels::make)
        .add("reflect.closeChannel", ReflectChannels::close);
  }

  private static Function function(String name, List<Bank> parameters, List<Bank> results) {
    Function function = new Function("reflect." + name, Pos.NONE, true);
    function.setSignature(types(parameters), types(results));
    return function;
  }

  private static List<Type> types(List<Bank> banks) {
    List<Type> types = new ArrayList<>();
    for (Bank bank : banks) {
      types.add(bank == Bank.LONG ? Type.Basic.INT : InterfaceType.EMPTY);
    }
    return types;
  }

  private static void make(NativeCall call) {
    Type type = ReflectTypes.type(call, 0);
    Function make = function("MakeChan", List.of(Bank.LONG), List.of(Bank.REF));
    make.setCode(
        List.of(
            new Instr.MakeChan(0, (Type.Chan) type.underlying(), 0, "", List.of()),
            new Instr.ReturnR(0)),
        List.of(Pos.NONE, Pos.NONE),
        1,
        1);
    NativeCall.Results made =
        call.callGo(Closure.of(make), new long[] {call.getLong(0)}, new Object[0]);
    call.setRef(0, Place.holding(type, 0, made.refs()[0]).goPointer());
  }

  private static void close(NativeCall call) {
    Object channel = Place.of((InterfaceValue) call.getRef(0)).ref();
    call.callGo(Closure.of(CLOSE), new long[0], new Object[] {channel});
  }

  /// Waits for one of the cases: channels, and what to send; an empty channel counts as nil, an
  /// empty value says that it is a receive.
  private static void select(NativeCall call) {
    InterfaceValue[] channels = Slices.interfaces(call.getRef(0));
    InterfaceValue[] values = Slices.interfaces(call.getRef(1));
    List<Arm> arms = new ArrayList<>();
    List<Long> longs = new ArrayList<>();
    List<Object> refs = new ArrayList<>();
    for (InterfaceValue channel : channels) {
      refs.add(channel == null ? null : Place.of(channel).ref());
    }
    for (int i = 0; i < channels.length; i++) {
      boolean send = values[i] != null;
      Type element = channels[i] == null ? Type.Basic.INT : elementOf(channels[i]);
      arms.add(new Arm(send, Bank.of(element)));
      if (send) {
        Place value = Place.of(values[i]);
        if (value.isLong()) {
          longs.add(value.bits());
        } else {
          refs.add(value.ref());
        }
      }
    }
    Function code = compile(new Shape(arms, call.getBool(0), call.pos()));
    NativeCall.Results results =
        call.callGo(
            Closure.of(code), longs.stream().mapToLong(Long::longValue).toArray(), refs.toArray());
    int chosen = (int) results.longs()[0];
    InterfaceValue received = null;
    if (chosen >= 0 && !arms.get(chosen).send) {
      Type element = elementOf(channels[chosen]);
      received = Place.holding(element, results.longs()[2], results.refs()[0]).goPointer();
    }
    call.setLong(0, chosen);
    call.setLong(1, results.longs()[1]);
    call.setRef(0, received);
  }

  private static Type elementOf(InterfaceValue channel) {
    return ((Type.Chan) Place.of(channel).type().underlying()).element();
  }

  /// Registers: the channels, then what is sent, then what is received; behind the longs that are
  /// sent, the case that was chosen, whether something was received, and what.
  private static Function compile(Shape shape) {
    int refs = shape.arms.size();
    int longs = 0;
    List<Bank> parameters = new ArrayList<>();
    shape.arms.forEach(arm -> parameters.add(Bank.REF));
    int[] sent = new int[shape.arms.size()];
    for (int i = 0; i < sent.length; i++) {
      Arm arm = shape.arms.get(i);
      if (arm.send) {
        sent[i] = arm.bank == Bank.LONG ? longs++ : refs++;
        parameters.add(arm.bank);
      }
    }
    int chosen = longs;
    int ok = longs + 1;
    List<Instr.Select.Case> cases = new ArrayList<>();
    for (int i = 0; i < sent.length; i++) {
      Arm arm = shape.arms.get(i);
      int received = arm.bank == Bank.LONG ? longs + 2 : refs;
      cases.add(
          arm.send
              ? new Instr.Select.Case(true, i, arm.bank, sent[i], -1, shape.pos)
              : new Instr.Select.Case(false, i, arm.bank, received, ok, shape.pos));
    }
    Function code =
        function("rselect", parameters, List.of(Bank.LONG, Bank.LONG, Bank.LONG, Bank.REF));
    code.setCode(
        List.of(
            new Instr.ConstL(ok, 0),
            new Instr.ConstL(longs + 2, 0),
            new Instr.ConstR(refs, null),
            new Instr.Select(chosen, cases, shape.hasDefault),
            new Instr.ReturnMany(new int[] {chosen, ok, longs + 2}, new int[] {refs})),
        List.of(Pos.NONE, Pos.NONE, Pos.NONE, Pos.NONE, Pos.NONE),
        longs + 3,
        refs + 1);
    return code;
  }
}
