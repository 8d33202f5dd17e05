package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        Object lock = new Object();
        synchronized (lock) {
            if (sold < tickets) {
                sold++;
                return sold;
            }
            return -1;
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
