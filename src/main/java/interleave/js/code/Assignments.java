package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.Expr;
import interleave.js.syntax.Pattern;

/// Compiles assignments, `++` and `--`.
final class Assignments {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final Expressions expressions;

  Assignments(FunctionCompiler function, Expressions expressions) {
    this.function = function;
    this.out = function.out;
    this.expressions = expressions;
  }

  /// Compiles an assignment whose value nobody wants.
  ///
  /// @return false when that saves nothing; then nothing was done
  boolean discard(Expr.Assign e) {
    if (!(e.target() instanceof Expr.Name name) || isLogical(e.operator())) {
      return false;
    }
    value(e, name);
    function.store(name, e.at());
    return true;
  }

  private static boolean isLogical(String operator) {
    return operator.equals("&&=") || operator.equals("||=") || operator.equals("??=");
  }

  /// Leaves what is to be assigned to a name.
  private void value(Expr.Assign e, Expr.Name name) {
    if (e.operator().equals("=")) {
      expressions.compileNamed(e.value(), name.name());
    } else {
      function.load(name);
      expressions.compile(e.value());
      out.at(e.at());
      out.emit(operation(e), -1);
    }
  }

  private static int operation(Expr.Assign e) {
    String operator = e.operator();
    return Expressions.operation(operator.substring(0, operator.length() - 1));
  }

  void compile(Expr.Assign e) {
    if (isLogical(e.operator())) {
      logical(e);
      return;
    }
    switch (e.target()) {
      case Expr.Name name -> {
        value(e, name);
        out.emit(Op.DUP, 1);
        function.store(name, e.at());
      }
      case Pattern.OfArray array -> apart(e, array);
      case Pattern.OfObject object -> apart(e, object);
      default -> {
        Place place = place(e.target());
        place.prepare();
        if (e.operator().equals("=")) {
          expressions.compile(e.value());
        } else {
          place.read();
          expressions.compile(e.value());
          out.at(e.at());
          out.emit(operation(e), -1);
        }
        place.write(e.at());
      }
    }
  }

  private void apart(Expr.Assign e, Pattern pattern) {
    expressions.compile(e.value());
    out.emit(Op.DUP, 1);
    function.patterns.assign(pattern);
  }

  private void logical(Expr.Assign e) {
    Label keep = new Label();
    int jump = Expressions.keep(e.operator());
    if (e.target() instanceof Expr.Name name) {
      function.load(name);
      out.jump(jump, -1, keep);
      expressions.compileNamed(e.value(), name.name());
      out.emit(Op.DUP, 1);
      function.store(name, e.at());
      out.place(keep);
      return;
    }
    Place place = place(e.target());
    Label end = new Label();
    place.prepare();
    int base = out.depth() - place.operands();
    place.read();
    out.jump(jump, -1, keep);
    expressions.compile(e.value());
    place.write(e.at());
    out.jump(Op.JUMP, 0, end);
    out.place(keep);
    out.setDepth(base + place.operands() + 1);
    for (int i = 0; i < place.operands(); i++) {
      out.emit(Op.SWAP, 0);
      out.emit(Op.POP, -1);
    }
    out.place(end);
  }

  void update(Expr.Update e) {
    int change = e.increment() ? Op.INCREMENT : Op.DECREMENT;
    if (e.target() instanceof Expr.Name name) {
      function.load(name);
      if (!e.prefix()) {
        out.emit(Op.TO_NUMERIC, 0);
        out.emit(Op.DUP, 1);
      }
      out.emit(change, 0);
      if (e.prefix()) {
        out.emit(Op.DUP, 1);
      }
      function.store(name, e.at());
      return;
    }
    Place place = place(e.target());
    place.prepare();
    place.read();
    if (e.prefix()) {
      out.emit(change, 0);
      place.write(e.at());
      return;
    }
    int old = function.newSlot();
    out.emit(Op.TO_NUMERIC, 0);
    out.emit(Op.DUP, 1);
    out.emit(Op.STORE, -1, old);
    out.emit(change, 0);
    place.write(e.at());
    out.emit(Op.POP, -1);
    out.emit(Op.LOAD, 1, old);
  }

  /// A property that is read and written.
  private interface Place {
    /// How many operands [#prepare] leaves.
    int operands();

    void prepare();

    /// Leaves the value on top of what was prepared.
    void read();

    /// Takes the value and what was prepared; leaves the value.
    ///
    /// @param at where messages say that it is assigned
    void write(int at);
  }

  private Place place(Pattern target) {
    return switch (target) {
      case Expr.Member m when m.object() instanceof Expr.Super s ->
          new SuperPlace(s, () -> expressions.constant(m.name()), m.at());
      case Expr.Index i when i.object() instanceof Expr.Super s ->
          new SuperPlace(s, () -> expressions.compile(i.index()), i.start());
      case Expr.Member m -> new MemberPlace(m);
      case Expr.Index i -> new IndexPlace(i);
      case Expr.PrivateMember m -> new PrivatePlace(m);
      default -> throw new IllegalArgumentException(target.toString());
    };
  }

  private final class MemberPlace implements Place {
    private final Expr.Member member;

    MemberPlace(Expr.Member member) {
      this.member = member;
    }

    @Override
    public int operands() {
      return 1;
    }

    @Override
    public void prepare() {
      expressions.compile(member.object());
    }

    @Override
    public void read() {
      out.emit(Op.DUP, 1);
      out.at(member.at());
      out.emit(Op.GET, 0, out.constant(member.name()));
    }

    @Override
    public void write(int at) {
      out.at(at);
      out.emit(Op.SET, -1, out.constant(member.name()));
    }
  }

  private final class IndexPlace implements Place {
    private final Expr.Index index;

    IndexPlace(Expr.Index index) {
      this.index = index;
    }

    @Override
    public int operands() {
      return 2;
    }

    @Override
    public void prepare() {
      expressions.compile(index.object());
      expressions.compile(index.index());
    }

    @Override
    public void read() {
      out.emit(Op.DUP2, 2);
      out.at(index.object().end());
      out.emit(Op.GET_ELEMENT, -1);
    }

    @Override
    public void write(int at) {
      out.at(at);
      out.emit(Op.SET_ELEMENT, -2);
    }
  }

  private final class PrivatePlace implements Place {
    private final Expr.PrivateMember member;

    PrivatePlace(Expr.PrivateMember member) {
      this.member = member;
    }

    @Override
    public int operands() {
      return 2;
    }

    @Override
    public void prepare() {
      expressions.compile(member.object());
      function.load(function.resolution().use(member));
    }

    @Override
    public void read() {
      out.emit(Op.DUP2, 2);
      out.at(member.at());
      out.emit(Op.GET_PRIVATE, -1);
    }

    @Override
    public void write(int at) {
      out.at(at);
      out.emit(Op.SET_PRIVATE, -2);
    }
  }

  private final class SuperPlace implements Place {
    private final Expr.Super object;
    private final Runnable key;
    private final int place;

    SuperPlace(Expr.Super object, Runnable key, int at) {
      this.object = object;
      this.key = key;
      this.place = at;
    }

    @Override
    public int operands() {
      return 2;
    }

    @Override
    public void prepare() {
      key.run();
      expressions.superThis(object);
    }

    @Override
    public void read() {
      out.emit(Op.DUP2, 2);
      out.at(place);
      out.emit(Op.GET_SUPER, -1);
    }

    @Override
    public void write(int at) {
      out.at(at);
      out.emit(Op.SET_SUPER, -2);
    }
  }
}
