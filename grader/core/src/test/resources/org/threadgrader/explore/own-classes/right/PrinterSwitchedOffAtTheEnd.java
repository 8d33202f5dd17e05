// As A4, natural: a printer that is switched off at the end by main; the message is only one.
public class Main {
    enum State { IDLE, PRINTING, OFF }
    static volatile State state = State.IDLE;
    static int pages;
    static final Object paper = new Object();
    static void print(String name) {
        if (state == State.OFF) { System.out.println("off"); return; }
        if (state == State.PRINTING) { System.out.println(name + " has to wait"); }
        synchronized (paper) { state = State.PRINTING; pages++; state = State.IDLE; }
    }
    public static void main(String[] args) throws Exception {
        Thread p = new Thread(() -> print("p")), q = new Thread(() -> print("q"));
        p.start(); q.start(); p.join(); q.join();
        state = State.OFF;
        System.out.println("pages " + pages);
    }
}
