package ex12_tickets;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class TicketOffice {
    private final BlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = 1; i <= tickets; i++) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        try {
            return numbers.take();
        } catch (InterruptedException e) {
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
