/// What every layer stands on: checks that stay on in production, and seeded random numbers that
/// can be forked, names of months and days.
///
/// *Imports:* nothing of the project.
///
/// *Invariant:* nothing here reads a clock, owns a thread or keeps mutable static state.
package interleave.base;
