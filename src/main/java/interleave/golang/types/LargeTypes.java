package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.syntax.Tree;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Refuses what is well typed and larger than the compiler behind the checker can handle: types
/// larger than the address space, elements of channels, the frames of functions, variables of a
/// package. It says so at the name declared last before such a type, as that compiler does; how
/// large a frame becomes it knows to about a megabyte.
final class LargeTypes {

  private static final long ADDRESS_SPACE = 1L << 50;
  private static final long CHANNEL_ELEMENT = 1L << 16;
  private static final long FRAME = 1L << 30;
  private static final long VARIABLE = 2_000_000_000L;

  /// Larger variables lie on the heap.
  private static final long ON_STACK = 10L << 20;

  private final Check check;
  private final List<File> files;
  private final Set<String> reported = new HashSet<>();
  private final List<Symbol.Var> globals = new ArrayList<>();
  private Pos place = Pos.NONE;
  private boolean isGivenUp;

  // The function whose frame is measured.
  private long locals;

  LargeTypes(Check check, List<File> files) {
    this.check = check;
    this.files = files;
  }

  void report() {
    for (File file : files) {
      place = file.pos();
      file.declarations().forEach(this::declared);
    }
    for (File file : files) {
      file.declarations().forEach(this::body);
    }
    if (check.errors.any()) {
      return;
    }
    for (File file : files) {
      file.declarations().forEach(this::frames);
    }
    if (!check.errors.any()) {
      globals.forEach(this::variable);
    }
  }

  // Types

  private void declared(Decl declaration) {
    switch (declaration) {
      case Decl.Var d -> {
        for (Expr.Ident name : d.names()) {
          name(name);
          if (check.info.symbolOf(name) instanceof Symbol.Var variable) {
            globals.add(variable);
          }
        }
      }
      case Decl.Type d -> {
        if (!d.alias() && d.typeParams().isEmpty()) {
          name(d.name());
        }
      }
      case Decl.Func d -> {
        place = d.name().pos();
        if (check.info.symbolOf(d.name()) instanceof Symbol.Func function) {
          look(function.signature());
        }
      }
      default -> {}
    }
  }

  private void body(Decl declaration) {
    switch (declaration) {
      case Decl.Var d -> d.values().forEach(this::walk);
      case Decl.Func d when d.body() != null -> {
        place = d.name().pos();
        walk(d.body());
      }
      default -> {}
    }
  }

  private void walk(Node node) {
    if (node instanceof Expr.FuncType type) {
      look(check.info.typeOf(type)); // the names of parameters are no places
      return;
    }
    if (node instanceof Expr.Ident name && check.info.symbolOf(name) instanceof Symbol.Var v) {
      if (v.pos().equals(name.pos())) {
        name(name);
      }
    } else if (node instanceof Expr expr && !(node instanceof Expr.Ident)) {
      look(check.info.typeOf(expr));
    }
    Tree.children(node).forEach(this::walk);
  }

  private void name(Expr.Ident name) {
    place = name.pos();
    Symbol symbol = check.info.symbolOf(name);
    if (symbol != null) {
      look(symbol.type());
      if (symbol.type() instanceof Named named && named.symbol() == symbol) {
        Set<String> before = Set.copyOf(reported);
        look(named.underlying());
        reported.retainAll(before); // what a named type is made of counts for itself
      }
    }
  }

  /// Looks at a type and its parts, as far as they have no name.
  private void look(Type type0) {
    Type type = type0 == null ? Type.Basic.INVALID : Alias.resolve(type0);
    switch (type) {
      case Type.Pointer pointer -> look(pointer.element());
      case Type.Slice slice -> look(slice.element());
      case Type.Map map -> {
        look(map.value());
        look(map.key());
      }
      case Type.Chan channel -> {
        look(channel.element());
        if (isKnown(channel.element()) && size(channel.element()) >= CHANNEL_ELEMENT) {
          once(channel, "channel element type too large (>64kB)");
        }
      }
      case Type.Array array -> {
        look(array.element());
        if (isKnown(array.element())) {
          long size = size(array.element());
          if (size != 0 && array.length() > (ADDRESS_SPACE - 1) / size) {
            String text = check.text(array);
            once(array, "type " + text + " larger than address space");
          }
        }
      }
      case StructType struct -> {
        List<Type> fields = struct.fields().stream().map(StructType.Field::type).toList();
        together(struct, fields);
      }
      case Signature signature -> {
        together(signature, signature.params());
        together(signature, signature.results());
      }
      default -> {}
    }
  }

  /// What lies side by side: where that is too large, the compiler gives up.
  private void together(Type type, List<Type> parts) {
    parts.forEach(this::look);
    long room = ADDRESS_SPACE;
    for (Type part : parts) {
      long size = isKnown(part) ? size(part) : 0;
      room -= size < 0 || size > room ? room : size;
    }
    if (room <= 0) {
      if (reported.isEmpty()) {
        once(type, "type " + check.text(type) + " too large");
      }
      isGivenUp = true;
    }
  }

  private void once(Type type, String message) {
    if (!isGivenUp && reported.add(type.toString())) {
      check.errors.report(place, message);
    }
  }

  /// Whether the size of a type is known here: it hangs on no type parameter.
  private static boolean isKnown(Type type0) {
    Type type = Alias.resolve(type0);
    return switch (type) {
      case TypeParam _ -> false;
      case Type.Array array -> isKnown(array.element());
      case StructType struct -> struct.fields().stream().allMatch(f -> isKnown(f.type()));
      case Named named when named.underlying() instanceof StructType struct ->
          struct.fields().stream().allMatch(f -> isKnown(f.type()));
      case Named named -> named.underlying() == named || isKnown(named.underlying());
      default -> true;
    };
  }

  private static long size(Type type) {
    return Sizes.size(Alias.resolve(type));
  }

  // Frames

  private void frames(Decl declaration) {
    if (declaration instanceof Decl.Func d
        && d.body() != null
        && check.info.symbolOf(d.name()) instanceof Symbol.Func function
        && function.typeParameters().isEmpty()) {
      long arguments = function.receiver() == null ? 0 : inFrame(function.receiver());
      for (Type type : function.signature().params()) {
        arguments += inFrame(type);
      }
      for (Type type : function.signature().results()) {
        arguments += inFrame(type);
      }
      locals = 0;
      measure(d.body());
      if (arguments >= FRAME || locals >= FRAME) {
        String message = "stack frame too large (>1GB): %d MB locals + %d MB args";
        check.errors.report(d.pos(), message.formatted(locals >> 20, arguments >> 20));
      }
    }
  }

  private void measure(Node node) {
    switch (node) {
      case Expr.FuncLit _ -> {
        return; // has a frame of its own
      }
      case Expr.Ident name
          when check.info.symbolOf(name) instanceof Symbol.Var v
              && v.pos().equals(name.pos())
              && !v.isAddressed()
              && !v.isCaptured() -> {
        long size = inFrame(v.type());
        locals += size <= ON_STACK ? size : 0;
      }
      case Stmt.Range range
          when range.value() != null
              && check.info.typeOf(range.operand()) != null
              && check.info.typeOf(range.operand()).underlying() instanceof Type.Array array ->
          locals += inFrame(array);
      case Expr.Call call
          when !(check.info.typeOf(call) instanceof Type.Tuple)
              && !check.info.isType(call.callee()) -> {
        long size = inFrame(check.info.typeOf(call));
        locals += size > ON_STACK ? size : 0;
      }
      default -> {}
    }
    Tree.children(node).forEach(this::measure);
  }

  /// The size of what does not fit into registers.
  private static long inFrame(Type type) {
    return type != null && isKnown(type) && size(type) > 64 ? size(type) : 0;
  }

  private void variable(Symbol.Var variable) {
    if (isKnown(variable.type()) && size(variable.type()) > VARIABLE) {
      check.errors.report(
          Pos.NONE,
          "<autogenerated>:1: %s.%s: symbol too large (%d bytes > %d bytes)"
              .formatted(variable.pkg().path(), variable.name(), size(variable.type()), VARIABLE));
    }
  }
}
