package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Function literals: their names, what they capture, and the closures they make.
final class Literals {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Literals(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// The names that Go gives to function literals: numbered in the order of the source, within the
  /// function they stand in.
  static final class Numbering {

    private final Map<Integer, String> names = new HashMap<>();
    private final String prefix;
    private int count;

    private Numbering(String prefix) {
      this.prefix = prefix;
    }

    static Numbering of(String prefix, Node body) {
      Numbering numbering = new Numbering(prefix);
      numbering.add(body);
      return numbering;
    }

    /// With names that are known already.
    static Numbering of(Map<Integer, String> names) {
      Numbering numbering = new Numbering("");
      numbering.names.putAll(names);
      return numbering;
    }

    /// How many literals have a name.
    int count() {
      return count;
    }

    /// For the literals of a package that stand outside all functions.
    static Numbering of(Symbol.Package pkg) {
      return new Numbering(pkg.linkPath() + ".init.func");
    }

    void add(Node root) {
      Children.walk(
          root,
          node -> {
            if (node instanceof Expr.FuncLit literal) {
              names.put(literal.id(), prefix + ++count);
              return false;
            }
            return true;
          });
    }

    /// Adds the literals of a file that stand outside all functions.
    void addPackageLevel(File file) {
      for (Decl declaration : file.declarations()) {
        if (declaration instanceof Decl.Var) {
          add(declaration);
        }
      }
    }

    String name(Expr.FuncLit literal) {
      return names.getOrDefault(literal.id(), prefix + "0");
    }
  }

  int compile(Expr.FuncLit literal, int want) {
    TypeInfo.Literal variables = f.info.literalOf(literal);
    Function function =
        new Function(f.numbering.name(literal), literal.pos(), f.function.isLibrary());
    Signature signature = (Signature) f.typeOf(literal).underlying();
    function.setSignature(signature.params(), signature.results());
    function.setShapes(f.function.shapes());
    List<Variables.Binding> captured = captured(literal.body());
    FunctionCompiler inner = new FunctionCompiler(f.unit, function, f.subst, f);
    inner.shared.addAll(f.shared);
    f.unit.enqueue(() -> inner.compileLiteral(literal, variables, captured));
    int dst = f.expr.target(want, Bank.REF);
    code.emit(literal.pos(), closure(dst, function, captured));
    return dst;
  }

  /// The variables of this function that a piece of code inside it uses, in order of their first
  /// use.
  List<Variables.Binding> captured(Node body) {
    Set<Symbol.Var> seen = new LinkedHashSet<>();
    Children.walk(
        body,
        node -> {
          if (node instanceof Expr.Ident ident
              && f.info.symbolOf(ident) instanceof Symbol.Var v
              && !v.isGlobal()
              && f.vars.find(v) != null) {
            seen.add(v);
          }
          return true;
        });
    List<Variables.Binding> bindings = new ArrayList<>();
    seen.forEach(v -> bindings.add(f.vars.find(v)));
    return bindings;
  }

  /// Makes a closure with these variables, or the cells they live in.
  static Instr closure(int dst, Function function, List<Variables.Binding> captured) {
    List<Integer> longs = new ArrayList<>();
    List<Integer> refs = new ArrayList<>();
    for (Variables.Binding b : captured) {
      boolean isLong = !b.cell() && Bank.of(b.type()) == Bank.LONG;
      (isLong ? longs : refs).add(b.register());
    }
    return new Instr.MakeClosure(dst, function, registers(longs), registers(refs));
  }

  static int[] registers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Captured values of a synthesised function: registers by bank.
  static Instr closure(int dst, Function function, List<Type> types, int[] registers) {
    List<Integer> longs = new ArrayList<>();
    List<Integer> refs = new ArrayList<>();
    for (int i = 0; i < registers.length; i++) {
      (Bank.of(types.get(i)) == Bank.LONG ? longs : refs).add(registers[i]);
    }
    return new Instr.MakeClosure(dst, function, registers(longs), registers(refs));
  }
}
