package ex12_tickets;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final BlockingQueue<Integer> numbers;
    private final AtomicInteger sold = new AtomicInteger();

    public TicketOffice(int tickets) {
        numbers = new ArrayBlockingQueue<>(Math.max(1, tickets));
        for (int i = 1; i <= tickets; i++) {
            numbers.offer(i);
        }
    }

    public int sellOne() {
        Integer number = numbers.poll();
        if (number == null) {
            return -1;
        }
        sold.getAndIncrement();
        return number;
    }

    public int left() {
        return numbers.size();
    }

    public int sold() {
        return sold.get();
    }
}
