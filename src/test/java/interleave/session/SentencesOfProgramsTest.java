package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.Goldens;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a Go program that uses about everything there is to share reads like. The golden holds each
/// sentence once, with whoever is in it left out.
final class SentencesOfProgramsTest {

  private static final String CODE =
      """
      package main

      import (
        "context"
        "errors"
        "runtime"
        "sync"
        "sync/atomic"
        "time"
      )

      func locks() {
        var mu sync.RWMutex
        var wg sync.WaitGroup
        for range 3 {
          wg.Add(1)
          go func() { defer wg.Done(); mu.RLock(); time.Sleep(time.Millisecond); mu.RUnlock() }()
        }
        time.Sleep(time.Microsecond)
        wg.Add(2)
        go func() { defer wg.Done(); mu.Lock(); mu.Unlock() }()
        go func() { time.Sleep(time.Microsecond); defer wg.Done(); mu.RLock(); mu.RUnlock() }()
        go wg.Wait()
        wg.Wait()
        mu.Lock()
        mu.TryLock()
        mu.Unlock()
        c := sync.NewCond(&sync.Mutex{})
        c.Signal()
        for range 3 {
          go func() { c.L.Lock(); c.Wait(); c.L.Unlock() }()
        }
        time.Sleep(time.Millisecond)
        c.Signal()
        c.Broadcast()
        var once sync.Once
        once.Do(func() {})
      }

      func atomics() {
        var n atomic.Int64
        var on atomic.Bool
        n.Store(7)
        n.Add(2)
        n.CompareAndSwap(9, 8)
        n.CompareAndSwap(7, 1)
        n.Swap(3)
        n.Load()
        on.Store(true)
      }

      func stores() {
        var users sync.Map
        users.Range(func(any, any) bool { return true })
        users.Store("Ann", 1)
        users.Store("Ann", 2)
        users.Swap(3, 4)
        users.LoadOrStore("Ann", 5)
        users.LoadOrStore("Bob", 6)
        users.Range(func(any, any) bool { return false })
        users.CompareAndSwap("Ann", 2, 7)
        users.CompareAndSwap("Ann", 2, 8)
        users.CompareAndDelete("Ann", 2)
        users.CompareAndDelete("Ann", 7)
        users.LoadAndDelete("Bob")
        users.Delete("Bob")
        users.Load("Bob")
        users.Clear()
        var blank sync.Pool
        blank.Get()
        pages := sync.Pool{New: func() any { return "page" }}
        pages.Put(pages.Get())
        pages.Put("another")
        pages.Get()
        runtime.GC()
        runtime.GC()
        pages.Get()
      }

      func channels() {
        words, errs := make(chan string), make(chan error, 1)
        go func() { words <- ""; words <- "two words"; close(words) }()
        for range words {
        }
        errs <- errors.New("connection lost")
        select {
        case <-words:
        case err := <-errs:
          _ = err
        }
        var none chan int
        select {
        case none <- 1:
        default:
        }
        done := make(chan struct{})
        go func() { <-done }()
        go func() { <-done }()
        time.Sleep(time.Millisecond)
        close(done)
        runtime.Gosched()
        go func() { <-none }()
        go func() { select {} }()
        go func() { select { case <-none: case none <- 2: } }()
      }

      func clocks() {
        ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
        <-ctx.Done()
        cancel()
        parent, stop := context.WithCancel(context.Background())
        child, cancel := context.WithTimeout(parent, time.Second)
        context.AfterFunc(child, func() {})
        stop()
        <-child.Done()
        timer := time.NewTimer(time.Second)
        timer.Stop()
        timer.Reset(time.Millisecond)
        <-timer.C
        timer.Stop()
        ticker := time.NewTicker(time.Millisecond)
        <-ticker.C
        ticker.Stop()
        time.AfterFunc(time.Millisecond, func() { println("later") })
        time.Sleep(2 * time.Millisecond)
      }

      func panics() {
        defer func() { recover() }()
        defer func() { panic("second") }()
        panic("first")
      }

      func main() {
        locks()
        atomics()
        stores()
        channels()
        clocks()
        panics()
        go runtime.Goexit()
        go time.Sleep(time.Hour)
        time.Sleep(time.Millisecond)
      }
      """;

  @TempDir Path folder;

  @Test
  void everythingThatHappensIsSaidInPlainWords() {
    Set<String> said = new LinkedHashSet<>();
    try (OpenSession open = OpenSession.of(folder, CODE)) {
      Timeline timeline = open.state().timeline();
      for (int at = 0; at < timeline.size(); at++) {
        String sentence = timeline.sentence(at);
        said.add(
            sentence
                .replaceAll("\\bG\\d+", "G_")
                .replaceAll("\\bP\\d+", "P_")
                .replaceAll("At [0-9.]+ ms", "At _")
                .replaceAll("23:00:00[.]\\d+", "23:00"));
      }
      assertEquals("", timeline.picture(timeline.size() - 1).ending().message());
    }
    Goldens.check("sentences.txt", String.join("\n", said) + "\n");
  }
}
