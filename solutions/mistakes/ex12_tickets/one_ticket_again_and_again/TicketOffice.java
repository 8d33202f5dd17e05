package ex12_tickets;

public class TicketOffice {
    public TicketOffice(int tickets) {}

    public int sellOne() {
        return 1;
    }

    public int left() {
        return 0;
    }

    public int sold() {
        return 0;
    }
}
