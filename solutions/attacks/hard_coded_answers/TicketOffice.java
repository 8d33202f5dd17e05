// attack: the numbers of the visible check, and no office
// poses-as: ex12
// expected: graded 0
// stopped-by: portable
package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int next;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        return next >= 3 ? -1 : ++next;
    }

    public int left() {
        return tickets == 3 ? 0 : 3;
    }

    public int sold() {
        return 3;
    }
}
