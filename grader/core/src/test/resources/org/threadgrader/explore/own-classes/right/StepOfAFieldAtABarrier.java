import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile double time;
  static final CyclicBarrier b = new CyclicBarrier(2);
  static class Worker extends Thread {
    final double dt;
    Worker(double dt) { this.dt = dt; }
    public void run() {
      try {
        for (int i = 0; i < 2; i++) { double t = time; b.await(); time = t + dt; b.await(); }
      } catch (InterruptedException | BrokenBarrierException e) { throw new IllegalStateException(e); }
    }
  }
  public static void main(String[] a) throws Exception {
    Worker x = new Worker(0.5), y = new Worker(0.5);
    x.start(); y.start(); x.join(); y.join();
    if (time != 1.0) throw new AssertionError(time);
  }
}
