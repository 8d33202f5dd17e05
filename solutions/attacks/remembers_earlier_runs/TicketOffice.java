// attack: counts in static fields what other schedules have sold
// poses-as: ex12
// expected: graded 0
// stopped-by: portable
package ex12_tickets;

public class TicketOffice {
    private static int runs;
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        runs++;
    }

    public int sellOne() {
        return runs > 1 ? -1 : runs;
    }

    public int left() {
        return runs > 1 ? 0 : tickets - runs;
    }

    public int sold() {
        return runs > 1 ? tickets : runs;
    }
}
