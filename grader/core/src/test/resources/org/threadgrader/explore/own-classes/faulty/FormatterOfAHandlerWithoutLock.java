import java.util.logging.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Logger log = Logger.getLogger("y");
    log.setUseParentHandlers(false);
    int[] lines = {0};
    Handler handler = new Handler() {
      public void publish(LogRecord record) { getFormatter().format(record); }
      public void flush() {}
      public void close() {}
    };
    handler.setFormatter(new Formatter() {
      public String format(LogRecord record) { lines[0]++; return record.getMessage() + "\n"; }
    });
    log.addHandler(handler);
    Thread x = new Thread(() -> log.info("a")), y = new Thread(() -> log.info("b"));
    x.start(); y.start(); x.join(); y.join();
  }
}
