import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { ZoneId z = ZoneId.of("Europe/Berlin"); LocalDateTime s = LocalDateTime.now(z); try { Thread.sleep(2000); } catch (InterruptedException e) { } long ms = Duration.between(s, LocalDateTime.now(z)).toMillis(); System.out.println(ms); if (ms < 1900) throw new AssertionError("slept only " + ms + " ms"); }); t.start(); t.join(); } }
