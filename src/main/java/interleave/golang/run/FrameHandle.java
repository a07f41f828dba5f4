package interleave.golang.run;

/// Stands for a frame of the goroutine that holds it, so that a loop's body can defer calls there.
record FrameHandle(int depth) {}
