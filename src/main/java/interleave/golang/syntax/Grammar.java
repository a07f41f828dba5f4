package interleave.golang.syntax;

/// The parts of the parser, which call each other, over one stream of tokens.
final class Grammar {

  final TokenStream in;
  final TypeParser types;
  final ElementParser elements;
  final ParameterParser parameters;
  final ExprParser expressions;
  final LiteralParser literals;
  final HeaderParser headers;
  final StmtParser statements;
  final DeclParser declarations;

  Grammar(TokenStream in) {
    this.in = in;
    this.types = new TypeParser(this);
    this.elements = new ElementParser(this);
    this.parameters = new ParameterParser(this);
    this.expressions = new ExprParser(this);
    this.literals = new LiteralParser(this);
    this.headers = new HeaderParser(this);
    this.statements = new StmtParser(this);
    this.declarations = new DeclParser(this);
  }
}
