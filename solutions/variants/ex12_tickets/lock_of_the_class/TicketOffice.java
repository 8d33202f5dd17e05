package ex12_tickets;

public class TicketOffice {
    private int left;
    private int sold;

    public TicketOffice(int tickets) {
        left = tickets;
    }

    public int sellOne() {
        synchronized (TicketOffice.class) {
            if (left <= 0) return -1;
            left--;
            sold++;
            return sold;
        }
    }

    public int left() {
        return left;
    }

    public int sold() {
        return sold;
    }
}
