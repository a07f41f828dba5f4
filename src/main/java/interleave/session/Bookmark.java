package interleave.session;

/// A place in a run that somebody has marked.
///
/// @param event index of the last event that has happened there; -1 for the begin
/// @param name what it is called in lists
public record Bookmark(int event, String name) {}
