// the account keeps its balance and the number of changes
public class Main {
    static class Account { private int balance, changes;
        synchronized int getBalance() { return balance; }
        synchronized void setBalance(int b) { balance = b; changes++; } }
    public static void main(String[] a) throws Exception {
        Account c = new Account();
        Runnable r = () -> { for (int i = 0; i < 2; i++) c.setBalance(c.getBalance() + 10); };
        Thread x = new Thread(r), y = new Thread(r);
        x.start(); y.start(); x.join(); y.join();
        System.out.println(c.getBalance());
    }
}
