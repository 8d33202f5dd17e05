// A seat is asked for, then booked by a lock taken for the bill only.
public class Main {
    static class Seat {
        private boolean booked;
        synchronized boolean isBooked() { return booked; }
        synchronized void setBooked(boolean b) { booked = b; }
    }
    static final Seat seat = new Seat();
    static final Object till = new Object();
    static int money;
    static void book() {
        if (!seat.isBooked()) {
            synchronized (till) {
                money += 10;
            }
            seat.setBooked(true);
        }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::book), b = new Thread(Main::book);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("money " + money);
    }
}
