package ex12_tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class TicketOffice {
    private final List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 1; i <= tickets; i++) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        if (numbers.isEmpty()) {
            return -1;
        }
        return numbers.remove(0);
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return tickets - numbers.size();
    }
}
