package ex12_tickets;

import java.util.concurrent.CopyOnWriteArrayList;

public class TicketOffice {
    private final CopyOnWriteArrayList<Integer> numbers = new CopyOnWriteArrayList<>();
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
        } catch (IndexOutOfBoundsException e) {
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
