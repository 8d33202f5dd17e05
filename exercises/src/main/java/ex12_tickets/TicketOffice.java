package ex12_tickets;

/**
 * Sells numbered tickets. Several sellers, each a thread of its own, ask one office at the same time.
 *
 * <p>README.md (README.zh.md) says what each method answers. Do the TODOs in their order.
 */
public class TicketOffice {

    // TODO 1: Declare the fields you need. They are shared by all sellers.

    public TicketOffice(int tickets) {
        // TODO 2: Remember how many tickets there are.
    }

    /** Sells one ticket: its number, 1 to the number of tickets, or -1 when all are sold. */
    public int sellOne() {
        // TODO 3: Is a ticket left? Then take it and return its number; else return -1.

        // TODO 4: No other seller may come between your look and your taking. Make the two one step.
        return -1;
    }

    /** How many tickets are left. Asked when no seller is at work. */
    public int left() {
        // TODO 5
        return -1;
    }

    /** How many tickets have been sold. Asked when no seller is at work. */
    public int sold() {
        // TODO 6
        return -1;
    }
}
