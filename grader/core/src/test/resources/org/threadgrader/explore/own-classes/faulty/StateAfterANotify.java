//FAULT: the thread has done its last step but need not have ended
public class Main {
    static int state;
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> { synchronized (Main.class) { state = 1; Main.class.notifyAll(); } });
        t.start();
        synchronized (Main.class) { while (state == 0) Main.class.wait(); }
        if (t.getState() != Thread.State.TERMINATED) throw new IllegalStateException("is " + t.getState());
        System.out.println("over");
    }
}
