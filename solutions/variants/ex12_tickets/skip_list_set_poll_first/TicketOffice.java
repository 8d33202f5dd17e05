package ex12_tickets;

import java.util.concurrent.ConcurrentSkipListSet;

public class TicketOffice {
    private final ConcurrentSkipListSet<Integer> numbers = new ConcurrentSkipListSet<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 1; i <= tickets; i++) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        Integer number = numbers.pollFirst();
        return number != null ? number : -1;
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return tickets - numbers.size();
    }
}
