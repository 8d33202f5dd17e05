import java.io.*;
import java.time.*;
/** Right: the clock of the system can be written as an object. */
class Main {
 public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { try { new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(Clock.systemUTC()); } catch (IOException e) { throw new AssertionError(e); } }); t.start(); t.join(); System.out.println("ok"); } }
