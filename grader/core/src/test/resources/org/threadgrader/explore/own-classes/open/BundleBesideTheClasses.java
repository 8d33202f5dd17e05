import java.util.*;
public class Main { // what is in the bundle decides: nothing can be said
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> System.out.println(ResourceBundle.getBundle("messages").getString("hello")));
    t.start(); t.join();
  }
}
