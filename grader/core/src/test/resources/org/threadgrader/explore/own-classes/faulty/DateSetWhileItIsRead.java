import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Date day = new Date(0);
    Thread x = new Thread(() -> day.setTime(1)), y = new Thread(() -> System.out.println(day.getTime()));
    x.start(); y.start(); x.join(); y.join();
  }
}
