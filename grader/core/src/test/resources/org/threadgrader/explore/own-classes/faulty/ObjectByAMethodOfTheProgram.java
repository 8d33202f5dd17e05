// the account by a method of the bank
import java.util.*;
public class Main {
    static class Account { private int n = 100; synchronized int get() { return n; } synchronized void set(int v) { n = v; } }
    private final List<Account> accounts = List.of(new Account(), new Account());
    Account account(int i) { return accounts.get(i); }
    void deposit(int i, int n) { account(i).set(account(i).get() + n); }
    public static void main(String[] a) throws Exception {
        Main bank = new Main();
        Thread x = new Thread(() -> bank.deposit(0, 10)), y = new Thread(() -> bank.deposit(0, 20));
        x.start(); y.start(); x.join(); y.join();
        System.out.println(bank.account(0).get());
    }
}
