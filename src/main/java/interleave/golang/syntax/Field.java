package interleave.golang.syntax;

import interleave.source.Pos;
import java.util.List;

/// A group of names of one type: parameters, results, struct fields, type parameters, interface
/// methods.
///
/// @param names empty for an unnamed parameter, an embedded field or an embedded interface
/// @param type of all the names
/// @param tag a struct tag's literal, or null
public record Field(int id, Pos pos, List<Expr.Ident> names, Expr type, Expr.BasicLit tag)
    implements Node {}
