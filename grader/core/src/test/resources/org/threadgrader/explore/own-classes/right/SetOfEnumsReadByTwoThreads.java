import java.util.*;
public class Main {
  enum Color { RED, GREEN }
  public static void main(String[] args) throws Exception {
    EnumSet<Color> seen = EnumSet.of(Color.RED);
    Date day = new Date(0);
    Runnable r = () -> { for (Color c : seen) System.out.println(c + " " + seen.contains(Color.GREEN) + day.getTime()); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
  }
}
