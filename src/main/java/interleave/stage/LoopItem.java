package interleave.stage;

import interleave.picture.Look;

/// A card on the stage of an event loop: a function, a timer, a job, a promise.
///
/// @param key the same for the same thing in all pictures; a job keeps it when it gets the thread
/// @param look the colour of its state
/// @param name what the source calls it
/// @param brief the same where there is little room
/// @param words at the right, on a promise's card below; may be empty
/// @param part how much of its time is over; negative when it does not count down
/// @param high whether the words have a line of their own
record LoopItem(
    String key,
    Box box,
    Look look,
    String name,
    String brief,
    String words,
    double part,
    boolean high) {

  static String frame(int activation) {
    return "f" + activation;
  }

  static String timer(int timer) {
    return "t" + timer;
  }

  static String job(int job) {
    return "j" + job;
  }

  static String promise(int promise) {
    return "p" + promise;
  }

  boolean isPromise() {
    return key.startsWith("p");
  }

  LoopItem at(Box newBox) {
    return new LoopItem(key, newBox, look, name, brief, words, part, high);
  }
}
