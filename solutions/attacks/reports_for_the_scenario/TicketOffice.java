// attack: a stub of the grader's scenario, to call what it reports by
// poses-as: ex12
// expected: graded 0
// stopped-by: portable
package ex12_tickets;

public class TicketOffice {
    public TicketOffice(int tickets) {
        for (int number = 1; number <= tickets; number++) {
            TicketOfficeScenario.SEEN.sold(tickets, number);
        }
    }

    public int sellOne() {
        return -1;
    }

    public int left() {
        return 0;
    }

    public int sold() {
        return 0;
    }
}
