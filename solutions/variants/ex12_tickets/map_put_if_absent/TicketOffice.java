package ex12_tickets;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TicketOffice {
    private final ConcurrentMap<Integer, String> buyers = new ConcurrentHashMap<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        for (int number = 1; number <= tickets; number++) {
            if (buyers.putIfAbsent(number, Thread.currentThread().getName()) == null) {
                return number;
            }
        }
        return -1;
    }

    public int left() {
        return tickets - buyers.size();
    }

    public int sold() {
        return buyers.size();
    }
}
