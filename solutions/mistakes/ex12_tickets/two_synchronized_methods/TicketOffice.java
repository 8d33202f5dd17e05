package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        if (isSoldOut()) {
            return -1;
        }
        return take();
    }

    private synchronized boolean isSoldOut() {
        return sold == tickets;
    }

    private synchronized int take() {
        return ++sold;
    }

    public synchronized int left() {
        return tickets - sold;
    }

    public synchronized int sold() {
        return sold;
    }
}
