package interleave.session;

import interleave.scenario.Scenario;
import java.nio.file.Path;

/// Changes to a file that have not been saved into it.
///
/// @param file that was changed; it may be gone
/// @param variant the one that was open
/// @param scenario with the changes
public record Draft(Path file, String variant, Scenario scenario) {}
