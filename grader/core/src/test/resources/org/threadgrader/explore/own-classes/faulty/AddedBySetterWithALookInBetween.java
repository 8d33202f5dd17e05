// A getter and a setter, and a log with a lock of its own that is only looked at: one of two additions is lost.
public class Main {
    static class Account { private int balance; synchronized int getBalance() { return balance; } synchronized void setBalance(int b) { balance = b; } }
    static final Account account = new Account();
    static volatile String last = "";
    static void deposit(String me) {
        int b = account.getBalance();
        if (last.equals(me)) { return; }
        account.setBalance(b + 10);
        last = me;
    }
    public static void main(String[] args) throws Exception {
        Thread x = new Thread(() -> deposit("x")), y = new Thread(() -> deposit("y"));
        x.start(); y.start(); x.join(); y.join();
        System.out.println("balance " + account.getBalance());
    }
}
