import java.time.*;
/** Right: two clocks of the system are equal. */
class Main {
 public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { if (!Clock.systemUTC().equals(Clock.systemUTC())) throw new AssertionError("equal clocks"); if (Clock.system(ZoneOffset.UTC).hashCode() != Clock.systemUTC().hashCode()) throw new AssertionError("hash"); if (!Clock.tickSeconds(ZoneOffset.UTC).equals(Clock.tickSeconds(ZoneOffset.UTC))) throw new AssertionError("ticks"); }); t.start(); t.join(); System.out.println("ok"); } }
