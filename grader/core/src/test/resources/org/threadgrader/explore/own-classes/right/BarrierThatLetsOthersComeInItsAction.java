import java.util.*;
import java.util.concurrent.*;
public class Main {
  static final Semaphore hydrogen = new Semaphore(2), oxygen = new Semaphore(1);
  static final StringBuilder made = new StringBuilder();
  static final CyclicBarrier molecule = new CyclicBarrier(3, () -> {
    synchronized (made) { made.append("|"); }
    hydrogen.release(2);
    oxygen.release();
  });
  public static void main(String[] args) throws Exception {
    List<Thread> atoms = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      boolean isOxygen = i % 3 == 0;
      atoms.add(new Thread(() -> {
        try {
          (isOxygen ? oxygen : hydrogen).acquire();
          synchronized (made) { made.append(isOxygen ? 'O' : 'H'); }
          molecule.await();
        } catch (InterruptedException | BrokenBarrierException e) {
          throw new IllegalStateException(e);
        }
      }));
    }
    for (Thread atom : atoms) atom.start();
    for (Thread atom : atoms) atom.join();
    for (String atomsOfOne : made.toString().split("\\|")) {
      char[] sorted = atomsOfOne.toCharArray();
      Arrays.sort(sorted);
      if (!new String(sorted).equals("HHO")) throw new AssertionError(made);
    }
  }
}
