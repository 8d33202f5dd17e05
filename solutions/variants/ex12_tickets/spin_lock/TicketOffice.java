package ex12_tickets;

import java.util.concurrent.atomic.AtomicBoolean;

public class TicketOffice {
    private final AtomicBoolean busy = new AtomicBoolean();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        while (!busy.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        int number = -1;
        if (sold < tickets) {
            number = ++sold;
        }
        busy.set(false);
        return number;
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
