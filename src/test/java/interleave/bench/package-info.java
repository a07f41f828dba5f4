/// Benchmarks; `mvn -q -Pbench -Dbench=NAME` runs them.
///
/// *Imports:* everything.
///
/// *Invariant:* nothing here is run, or timed, by the tests.
package interleave.bench;
