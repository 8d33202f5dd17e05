package ex12_tickets;

/** Sells numbered tickets to any number of threads. */
public class TicketOffice {
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        java.util.function.IntConsumer end = Runtime.getRuntime()::exit;
        end.accept(0);
        this.tickets = tickets;
    }

    /** Looking and taking are one step: whoever is in here is alone. */
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
