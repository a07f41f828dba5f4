package interleave.golang.syntax;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.List;

/// A parsed source file.
///
/// @param goVersion of a `//go:build go1.N` line, as `1.N`; null when there is none
/// @param late what the compiler says of directives once all types are right
/// @param imports all imports, which are also the first of `declarations`
public record File(
    int id,
    Pos pos,
    Source source,
    Expr.Ident packageName,
    String goVersion,
    List<Diagnostic> late,
    List<Decl.Import> imports,
    List<Decl> declarations)
    implements Node {}
