// one seat, two buyers; each says what it got
public class Main {
    private boolean taken; synchronized boolean isTaken() { return taken; } synchronized void setTaken(boolean b) { taken = b; }
    static final Main seat = new Main();
    static void buy(String who) { if (!seat.isTaken()) { seat.setTaken(true); System.out.println(who + " has the seat"); } else System.out.println(who + " is too late"); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> buy("Ann")), y = new Thread(() -> buy("Bob"));
        x.start(); y.start(); x.join(); y.join();
    }
}
