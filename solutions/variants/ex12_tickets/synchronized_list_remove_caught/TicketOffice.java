package ex12_tickets;

import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

public class TicketOffice {
    private final List<Integer> numbers = Collections.synchronizedList(new LinkedList<>());
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 1; i <= tickets; i++) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        try {
            return numbers.remove(0);
        } catch (IndexOutOfBoundsException soldOut) {
            return -1;
        }
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return tickets - numbers.size();
    }
}
