package ex12_tickets;

public class TicketOffice {
    private final Object look = new Object();
    private final Object take = new Object();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        synchronized (look) {
            if (sold == tickets) {
                return -1;
            }
        }
        synchronized (take) {
            sold++;
            return sold;
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
