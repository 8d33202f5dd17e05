package ex12_tickets;

import java.util.EmptyStackException;
import java.util.Stack;

public class TicketOffice {
    private final Stack<Integer> pile = new Stack<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = tickets; i > 0; i--) {
            pile.push(i);
        }
    }

    public int sellOne() {
        try {
            return pile.pop();
        } catch (EmptyStackException e) {
            return -1;
        }
    }

    public int left() {
        return pile.size();
    }

    public int sold() {
        return tickets - pile.size();
    }
}
