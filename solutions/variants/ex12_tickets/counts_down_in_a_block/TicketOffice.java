package ex12_tickets;

public class TicketOffice {
    private int left;
    private int sold = 0;
    private final Object lock = new Object();

    public TicketOffice(int tickets) {
        left = tickets;
    }

    public int sellOne() {
        synchronized (lock) {
            if (left > 0) {
                left--;
                return ++sold;
            } else {
                return -1;
            }
        }
    }

    // Asked when all is quiet: after join nobody else is there.
    public int left() {
        return left;
    }

    public int sold() {
        return sold;
    }
}
