package ex12_tickets;

public class TicketOffice {
    private static int tickets;
    private static int sold;

    public TicketOffice(int tickets) {
        TicketOffice.tickets = tickets;
        sold = 0;
    }

    public int sellOne() {
        synchronized (TicketOffice.class) {
            return sold < tickets ? ++sold : -1;
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
