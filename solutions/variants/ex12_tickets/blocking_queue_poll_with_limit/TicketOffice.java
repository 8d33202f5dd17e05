package ex12_tickets;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class TicketOffice {
    private final LinkedBlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        for (int i = tickets; i >= 1; i--) {
            numbers.add(i);
        }
    }

    public int sellOne() {
        try {
            Integer number = numbers.poll(100, TimeUnit.MILLISECONDS);
            return number == null ? -1 : number;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return tickets - left();
    }
}
