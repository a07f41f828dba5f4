package interleave.session;

/// Where a run left another one: up to there both are the same.
///
/// @param event index of the last event they share; -1 when they share none
/// @param of the number of events of the other run
public record Branch(int event, int of) {}
