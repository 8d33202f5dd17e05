// between asking for the balance and setting it, both through synchronized methods, another one takes some
public class Main {
    private int balance = 10;
    synchronized int getBalance() { return balance; }
    synchronized void setBalance(int b) { balance = b; }
    boolean withdraw(int n) {
        if (getBalance() >= n) {
            setBalance(getBalance() - n);
            return true;
        }
        return false;
    }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Runnable r = () -> System.out.println(Thread.currentThread().getName() + ": " + m.withdraw(8));
        Thread a = new Thread(r, "Ann"), b = new Thread(r, "Bob");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("balance " + m.getBalance());
    }
}
