package interleave.golang.syntax;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.List;

/// A parsed source file.
///
/// @param goVersion of a `//go:build go1.N` line, as `1.N`; null when there is none
/// @param imports all imports, which are also the first of `declarations`
public record File(
    int id,
    Pos pos,
    Source source,
    Expr.Ident packageName,
    String goVersion,
    List<Decl.Import> imports,
    List<Decl> declarations)
    implements Node {}
