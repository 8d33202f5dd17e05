import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int best;
  static final Queue<Integer> games = new ConcurrentLinkedQueue<>(List.of(3, 9, 4, 1, 7, 2, 8, 5, 6));
  static void play() {
    int played = 0; Integer score;
    while ((score = games.poll()) != null) { played++; best = Math.max(best, score); }
    System.out.println(Thread.currentThread().getName() + " played " + played + " games");
  }
  public static void main(String[] a) throws Exception {
    Thread[] ts = {new Thread(Main::play, "alice"), new Thread(Main::play, "bob"), new Thread(Main::play, "carol")};
    for (Thread t : ts) t.start();
    for (Thread t : ts) t.join();
    System.out.println("best score " + best);
  }
}
