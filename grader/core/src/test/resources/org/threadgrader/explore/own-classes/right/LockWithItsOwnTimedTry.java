import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  static class Patient extends ReentrantLock {
    int tries;
    @Override public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      boolean came = super.tryLock(time, unit);
      if (came) tries++;
      return came;
    }
  }
  static final Patient LOCK = new Patient();
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      try {
        while (!LOCK.tryLock(5, TimeUnit.MILLISECONDS)) { }
        LOCK.unlock();
      } catch (InterruptedException e) { throw new IllegalStateException(e); }
    });
    LOCK.lock();
    t.start();
    Thread.sleep(20);
    LOCK.unlock();
    t.join();
    if (LOCK.tries != 1) throw new IllegalStateException("tries " + LOCK.tries);
  }
}
