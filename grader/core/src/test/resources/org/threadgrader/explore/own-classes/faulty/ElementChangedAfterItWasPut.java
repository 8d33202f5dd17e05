import java.util.*;
import java.util.concurrent.*;
public class Main {
  static class Account { int balance; }
  public static void main(String[] args) throws Exception {
    ConcurrentSkipListMap<String, Account> map = new ConcurrentSkipListMap<>();
    Thread t = new Thread(() -> { Account a = new Account(); map.put("a", a); a.balance = 1; });
    t.start();
    for (Account a : map.headMap("b").values()) System.out.println(a.balance);
    t.join();
  }
}
