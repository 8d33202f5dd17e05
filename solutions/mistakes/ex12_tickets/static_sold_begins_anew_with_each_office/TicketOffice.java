package ex12_tickets;

public class TicketOffice {
    private static int sold;
    private final int tickets;
    private int left;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.left = tickets;
    }

    public synchronized int sellOne() {
        if (left == tickets) {
            sold = 0;
        }
        if (left == 0) {
            return -1;
        }
        sold++;
        return left--;
    }

    public synchronized int left() {
        return left;
    }

    public synchronized int sold() {
        return sold;
    }
}
