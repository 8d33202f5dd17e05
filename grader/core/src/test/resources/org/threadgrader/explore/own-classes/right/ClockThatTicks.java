import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static void ok(boolean b, String s) { if (!b) throw new AssertionError(s); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { try { Clock c = Clock.tickSeconds(ZoneOffset.UTC); Instant s = c.instant(); Thread.sleep(10_000); ok(Duration.between(s, c.instant()).toSeconds() >= 9, "tick " + Duration.between(s, c.instant())); System.out.println("slept"); } catch (InterruptedException e) { } }); t.start(); t.join();
  }
}
