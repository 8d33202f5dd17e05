package ex12_tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class TicketOffice {
    private final List<Integer> numbers = new ArrayList<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 0; i < tickets; i++) {
            numbers.add(i + 1);
        }
        Collections.shuffle(numbers);
    }

    public int sellOne() {
        synchronized (numbers) {
            if (numbers.isEmpty()) {
                return -1;
            }
            return numbers.remove(numbers.size() - 1);
        }
    }

    public int left() {
        synchronized (numbers) {
            return numbers.size();
        }
    }

    public int sold() {
        return tickets - left();
    }
}
