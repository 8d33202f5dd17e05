package ex12_tickets;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class TicketOffice {
    private final Queue<Integer> numbers = new ConcurrentLinkedQueue<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 1; i <= tickets; i++) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        Integer number = numbers.peek();
        if (number == null) {
            return -1;
        }
        numbers.poll();
        return number;
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return tickets - numbers.size();
    }
}
