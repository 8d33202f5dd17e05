package ex12_tickets;

public class TicketOffice {
    private int left;
    private int sold;

    public TicketOffice(int tickets) {
        left = tickets;
    }

    public synchronized int sellOne() {
        return left == 0 ? -1 : left--;
    }

    public synchronized int left() {
        return left;
    }

    public synchronized int sold() {
        return sold;
    }
}
