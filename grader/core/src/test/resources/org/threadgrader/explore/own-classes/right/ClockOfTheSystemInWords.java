import java.time.*;
/** Right: the clock of the system is called what the JDK calls it. */
class Main {
 public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { if (!Clock.systemUTC().toString().equals("SystemClock[Z]")) throw new AssertionError(Clock.systemUTC().toString()); }); t.start(); t.join(); System.out.println("ok"); } }
