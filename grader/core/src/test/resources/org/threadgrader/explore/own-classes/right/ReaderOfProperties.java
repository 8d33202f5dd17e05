import java.io.*;
import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    int[] reads = {0};
    Runnable r = () -> {
      try {
        properties.load(new StringReader("a=1") {
          @Override public int read(char[] c, int from, int length) throws IOException {
            reads[0]++;
            return super.read(c, from, length);
          }
        });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(reads[0]);
  }
}
