package ex12_tickets;

import java.util.concurrent.Semaphore;

public class TicketOffice {
    private final Semaphore door = new Semaphore(1);
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() throws InterruptedException {
        door.acquire();
        try {
            if (sold < tickets) {
                sold += 1;
                return sold;
            }
            return -1;
        } finally {
            door.release();
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
