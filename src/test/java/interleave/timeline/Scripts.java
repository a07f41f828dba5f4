package interleave.timeline;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/// Runs written by hand, for tests of pictures: each with the Go program it could come from.
public final class Scripts {

  private Scripts() {}

  /// Three workers take images from a buffered channel; main fills it and waits.
  public static Script workerPool() {
    Script s =
        new Script(
            4,
            "worker-pool.go",
            """
            func processImages(images []Image, n int) {
            	jobs := make(chan Image, 4)
            	var wg sync.WaitGroup

            	for w := 0; w < n; w++ {
            		wg.Add(1)
            		go func(id int) {
            			defer wg.Done()
            			for img := range jobs {
            				processImage(id, img)
            			}
            		}(w)
            	}

            	for _, img := range images {
            		jobs <- img
            	}
            	close(jobs)
            	wg.Wait()
            }

            func processImage(id int, img Image) {
            	time.Sleep(img.Cost) // heavy work
            }
            """);
    Script.G main = s.main();
    Script.Chan jobs = main.chan("jobs", "Image", 4, 2);
    Script.Group wg = main.group("wg");
    List<Script.G> workers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      main.add(wg, 1, 6);
      workers.add(main.go("main.worker", 7));
    }
    s.at(20);
    for (Script.G worker : workers) {
      worker.receive(jobs, 9);
    }
    for (int i = 1; i <= 8; i++) {
      s.at(20 + 10 * i);
      main.send(jobs, "img " + i, 16);
      if (i <= 3) {
        workers.get(i - 1).sleep(i == 1 ? 180 : i == 2 ? 320 : 240, 23);
      }
    }
    int next = 0;
    for (double t = 230; t < 700 && next < 5; t += 90, next++) {
      s.at(t);
      Script.G worker = workers.get(next % 3);
      if (worker.state == interleave.engine.event.TaskState.SLEEPING) {
        s.at(worker.deadline / 1e6);
      }
      worker.receive(jobs, 9);
      worker.sleep(150 + 40 * (next % 3), 23);
      if (next == 0) {
        main.send(jobs, "img 9", 16);
      }
    }
    s.at(1000);
    main.close(jobs, 18);
    main.await(wg, 19);
    for (Script.G worker : workers) {
      worker.receive(jobs, 9);
      while (!jobs.closed || jobs.count > 0) {
        worker.receive(jobs, 9);
      }
      worker.add(wg, -1, 8);
      worker.end();
    }
    return s.returned(main);
  }

  /// One value goes from hand to hand through a channel without a buffer.
  public static Script handOver() {
    Script s =
        new Script(
            4,
            "main.go",
            """
            func main() {
            	ch := make(chan User)

            	go fetchUser(1, ch)

            	user := <-ch
            	fmt.Println(user)
            }

            func fetchUser(id int, ch chan<- User) {
            	time.Sleep(100 * time.Millisecond)
            	ch <- User{id, "Ada"}
            }
            """);
    Script.G main = s.main();
    Script.Chan ch = main.chan("ch", "User", 0, 2);
    Script.G fetch = main.go("main.fetchUser", 4);
    main.receive(ch, 6);
    fetch.sleep(100, 11);
    s.at(101);
    fetch.send(ch, "{1 Ada}", 12);
    fetch.end();
    main.print("{1 Ada}\n", 7);
    return s.returned(main);
  }

  /// A select takes what comes first: here the timer.
  public static Script selectTimeout() {
    Script s =
        new Script(
            4,
            "main.go",
            """
            func fetchWithTimeout() (Data, error) {
            	dataCh := make(chan Data)

            	go func() {
            		dataCh <- fetchData()
            	}()

            	select {
            	case data := <-dataCh:
            		return data, nil
            	case <-time.After(5 * time.Second):
            		return Data{}, errors.New("timeout")
            	}
            }

            func fetchData() Data {
            	time.Sleep(8 * time.Second)
            	return Data{42}
            }
            """);
    Script.G main = s.main();
    Script.Chan data = main.chan("dataCh", "Data", 0, 2);
    Script.G fetch = main.go("main.fetchWithTimeout.func1", 4);
    Script.Chan after = main.chan("", "time.Time", 1, 11);
    ObjectId timer = main.timer("time.After", 5000, 0, after, 11);
    main.select(8, data, after);
    fetch.sleep(8000, 17);
    s.at(5000.1);
    s.fire(timer, after, "12:00:05");
    main.leave(data);
    main.print("timeout\n", 12);
    return s.returned(main);
  }

  /// Two goroutines lock two accounts in opposite orders.
  public static Script twoLocks() {
    Script s =
        new Script(
            4,
            "transfer.go",
            """
            func transfer(a, b *Account) {
            	a.mu.Lock()
            	b.mu.Lock()
            	a.balance--
            	b.balance++
            	b.mu.Unlock()
            	a.mu.Unlock()
            	wg.Done()
            }

            func main() {
            	wg.Add(2)
            	go transfer(alice, bob)
            	go transfer(bob, alice)
            	wg.Wait()
            }
            """);
    Script.G main = s.main();
    Script.Group wg = main.group("wg");
    Script.Mutex alice = main.mutex("alice.mu");
    Script.Mutex bob = main.mutex("bob.mu");
    main.add(wg, 2, 12);
    Script.G one = main.go("main.transfer", 13);
    Script.G two = main.go("main.transfer", 14);
    main.await(wg, 15);
    s.at(1);
    one.lock(alice, 2);
    two.lock(bob, 2);
    s.at(2);
    one.lock(bob, 3);
    two.lock(alice, 3);
    return s.deadlock();
  }

  /// A send that nobody will ever receive.
  public static Script deadChannel() {
    Script s =
        new Script(
            4,
            "main.go",
            """
            func main() {
            	ch := make(chan int)
            	ch <- 42
            	fmt.Println(<-ch)
            }
            """);
    Script.G main = s.main();
    Script.Chan ch = main.chan("ch", "int", 0, 2);
    main.send(ch, "42", 3);
    return s.deadlock();
  }

  /// A counter without and with a lock, side by side with a WaitGroup.
  public static Script counter() {
    Script s =
        new Script(
            4,
            "counter.go",
            """
            func increment() {
            	defer wg.Done()
            	for i := 0; i < 2; i++ {
            		mu.Lock()
            		counter++
            		mu.Unlock()
            	}
            }

            func main() {
            	wg.Add(3)
            	go increment()
            	go increment()
            	go increment()
            	wg.Wait()
            	fmt.Println(counter)
            }
            """);
    Script.G main = s.main();
    Script.Group wg = main.group("wg");
    Script.Mutex mu = main.mutex("mu");
    ObjectId counter = main.object(ObjectId.Kind.VARIABLE, "counter");
    main.add(wg, 3, 11);
    List<Script.G> workers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      workers.add(main.go("main.increment", 12 + i));
    }
    main.await(wg, 15);
    long value = 0;
    for (int round = 0; round < 2; round++) {
      for (Script.G g : workers) {
        g.lock(mu, 4);
      }
      for (Script.G g : workers) {
        if (mu.owner == null) {
          g.lock(mu, 4);
        }
        g.read(counter, value, 5);
        value++;
        g.write(counter, value, 5);
        g.unlock(mu, 6);
      }
    }
    for (Script.G g : workers) {
      g.add(wg, -1, 2);
      g.end();
    }
    main.read(counter, value, 16);
    main.print("6\n", 16);
    return s.returned(main);
  }

  /// One of every other kind of object.
  public static Script gallery() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      text.append("\tstatement(").append(i).append(")\n");
    }
    Script s = new Script(4, "gallery.go", text.toString());
    Script.G main = s.main();
    Script.Mutex cache = main.rwMutex("cache.mu");
    ObjectId once = main.object(ObjectId.Kind.ONCE, "setup");
    ObjectId ready = main.object(ObjectId.Kind.COND, "ready");
    ObjectId hits = main.object(ObjectId.Kind.ATOMIC, "hits");
    ObjectId config = main.object(ObjectId.Kind.VARIABLE, "config");
    Script.Chan tick = main.chan("ticker.C", "time.Time", 1, 3);
    ObjectId ticker = main.timer("ticker", 200, 200, tick, 3);
    ObjectId ctx = main.context(null, "ctx", "WithCancel", 4);
    ObjectId child = main.context(ctx, "child", "WithTimeout(2s)", 5);
    Script.Chan events = main.chan("events", "Event", 6, 6);
    Script.G reader1 = main.go("main.reader", 7);
    Script.G reader2 = main.go("main.reader", 8);
    Script.G writer = main.go("main.writer", 9);
    Script.G lost = main.go("main.lost", 10);
    reader1.once(once, false, 11);
    reader1.write(config, 7, 12);
    reader1.once(once, true, 11);
    reader1.readLock(cache, 13);
    reader2.readLock(cache, 13);
    reader1.atomic(hits, "AddInt64", 1, 14);
    reader2.atomic(hits, "AddInt64", 2, 14);
    reader2.read(config, 7, 15);
    writer.waitFor(cache, WaitReason.RW_MUTEX_LOCK, 16);
    lost.receive(null, 17);
    reader1.send(events, "hit a", 18);
    reader1.send(events, "hit b", 18);
    reader2.readUnlock(cache, 19);
    reader2.condWait(ready, 20);
    s.at(201);
    s.fire(ticker, tick, "0.2s");
    main.receive(tick, 21);
    main.cancel(ctx, "context canceled", 22);
    main.cancel(child, "context canceled", 22);
    main.close(events, 23);
    Event.Deferral rescue = reader1.deferral("main.load.func1", 25);
    reader1.panic(
        "runtime error: index out of range [5] with length 3",
        24,
        reader1.level("main.parse", 24),
        reader1.level("main.load", 26, rescue),
        reader1.level("main.reader", 28));
    reader1.runDeferred("main.load", rescue);
    reader1.recover("runtime error: index out of range [5] with length 3", 25);
    reader1.panicOver("main.load", 26);
    main.signal(ready, 26, reader2);
    reader1.end();
    main.print("bye\n", 27);
    return s.returned(main);
  }

  /// `n` goroutines of one function work on one channel, another collects.
  public static Script manyWorkers(int n, int rounds) {
    Script s =
        new Script(
            8,
            "many.go",
            """
            func main() {
            	jobs := make(chan int, 16)
            	results := make(chan int)
            	for i := 0; i < n; i++ {
            		go worker(jobs, results)
            	}
            	go produce(jobs)
            	for r := range results {
            		sum += r
            	}
            }

            func worker(jobs <-chan int, results chan<- int) {
            	for j := range jobs {
            		results <- j * j
            	}
            }
            """);
    Script.G main = s.main();
    Script.Chan jobs = main.chan("jobs", "int", 16, 2);
    Script.Chan results = main.chan("results", "int", 0, 3);
    List<Script.G> workers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      workers.add(main.go("main.worker", 5));
    }
    Script.G producer = main.go("main.produce", 7);
    int job = 0;
    for (int round = 0; round < rounds; round++) {
      for (Script.G worker : workers) {
        if (worker.state != interleave.engine.event.TaskState.BLOCKED) {
          worker.receive(jobs, 14);
        }
      }
      for (int i = 0; i < n / 2; i++) {
        if (producer.state != interleave.engine.event.TaskState.BLOCKED) {
          producer.send(jobs, "" + job++, 7);
        }
      }
      for (int i = 0; i < n / 2; i++) {
        Script.G worker = workers.get((i * 7 + round) % n);
        if (worker.state == interleave.engine.event.TaskState.RUNNABLE) {
          worker.send(results, "" + i * i, 15);
        }
      }
      for (int i = 0; i < n / 3; i++) {
        if (main.state != interleave.engine.event.TaskState.BLOCKED) {
          main.receive(results, 8);
        }
      }
    }
    return s.end(null, Event.Ending.LIMIT, 2, "the recording is full");
  }

  /// All of them, by name.
  public static java.util.Map<String, Script> all() {
    java.util.Map<String, Script> all = new java.util.LinkedHashMap<>();
    all.put("worker-pool", workerPool());
    all.put("hand-over", handOver());
    all.put("select-timeout", selectTimeout());
    all.put("two-locks", twoLocks());
    all.put("dead-channel", deadChannel());
    all.put("counter", counter());
    all.put("gallery", gallery());
    all.put("many-workers", manyWorkers(500, 3));
    return all;
  }
}
