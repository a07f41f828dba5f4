package interleave.search.explore;

import interleave.engine.Schedule;
import java.math.BigInteger;
import java.util.Optional;

/// One way the program can end.
///
/// @param orders how many of all orders of operations end so; empty unless everything was searched
///   and every run ends
/// @param sampled how many of the runs made by chance ended so
/// @param schedule one that ends so: the one that least often leaves the goroutine that moves, as
///   far as it has been searched
/// @param steps how many operations it takes
public record Finding(
    Result result, Optional<BigInteger> orders, int sampled, Schedule schedule, int steps) {}
