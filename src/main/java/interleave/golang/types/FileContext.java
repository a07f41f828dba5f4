package interleave.golang.types;

import interleave.golang.syntax.File;

/// A file of a package being checked.
///
/// @param scope the names of its imports
/// @param version the language it is written in
/// @param declaresVersion whether a `//go:build` line says so
record FileContext(
    PackageContext pkg, File file, Scope scope, LanguageVersion version, boolean declaresVersion) {}
