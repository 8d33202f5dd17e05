// a balance kept, and a flag with a getter waited for before it is set
public class Main {
    static class Acc { private int b = 100; synchronized int getB() { return b; } synchronized void setB(int x) { b = x; } }
    static volatile boolean finished; static boolean isFinished() { return finished; } static void setFinished(boolean f) { finished = f; }
    static volatile int coin;
    public static void main(String[] a) throws Exception {
        Acc acc = new Acc();
        Thread c = new Thread(() -> coin = 1);
        Thread trial = new Thread(() -> { if (coin == 1) { System.out.println("trial takes 10"); acc.setB(acc.getB() - 10); } else System.out.println("trial takes nothing"); setFinished(true); });
        c.start();
        int before = acc.getB();
        trial.start(); while (!isFinished()) Thread.onSpinWait();
        acc.setB(before + 1);          // the trial is undone, and interest added
        c.join(); trial.join();
        System.out.println("balance " + acc.getB());
    }
}
