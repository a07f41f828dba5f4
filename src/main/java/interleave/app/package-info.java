/// The program's entry: `Main` and the command line.
///
/// *Imports:* every other package.
///
/// *Invariant:* the only package that writes to standard output and ends the process.
package interleave.app;
