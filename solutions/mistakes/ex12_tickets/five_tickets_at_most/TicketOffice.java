package ex12_tickets;

public class TicketOffice {
    private static final int MOST = 5;

    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = Math.min(tickets, MOST);
    }

    public synchronized int sellOne() {
        if (sold == tickets) {
            return -1;
        }
        sold++;
        return sold;
    }

    public synchronized int left() {
        return tickets - sold;
    }

    public synchronized int sold() {
        return sold;
    }
}
