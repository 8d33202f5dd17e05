package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int left;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.left = tickets;
    }

    public synchronized int sellOne() {
        if (left == 0) {
            return 0;
        }
        return left--;
    }

    public synchronized int left() {
        return left;
    }

    public synchronized int sold() {
        return tickets - left;
    }
}
