package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public synchronized int sellOne() {
        if (sold == tickets || !Thread.currentThread().getName().startsWith("seller")) {
            return -1;
        }
        return ++sold;
    }

    public synchronized int left() {
        return tickets - sold;
    }

    public synchronized int sold() {
        return sold;
    }
}
