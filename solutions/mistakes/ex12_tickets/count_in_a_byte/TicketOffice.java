package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private byte sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public synchronized int sellOne() {
        return sold < tickets ? ++sold : -1;
    }

    public synchronized int left() {
        return tickets - sold;
    }

    public synchronized int sold() {
        return sold;
    }
}
