import java.io.*;
import java.util.logging.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Logger log = Logger.getLogger("y");
    log.setUseParentHandlers(false);
    int[] lines = {0};
    StreamHandler handler = new StreamHandler(new ByteArrayOutputStream(), new Formatter() {
      public String format(LogRecord record) { lines[0]++; return record.getMessage() + "\n"; }
    });
    log.addHandler(handler);
    Runnable task = () -> { log.info("a"); log.info("b"); };
    Thread x = new Thread(task), y = new Thread(task);
    x.start(); y.start(); x.join(); y.join();
    if (lines[0] != 4) throw new AssertionError();
  }
}
