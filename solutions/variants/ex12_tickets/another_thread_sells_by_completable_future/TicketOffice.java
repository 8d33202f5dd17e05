package ex12_tickets;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final Executor clerks = task -> new Thread(task).start();
    private final AtomicInteger next = new AtomicInteger(1);
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        return CompletableFuture.supplyAsync(next::getAndIncrement, clerks)
                .thenApply(number -> number <= tickets ? number : -1)
                .join();
    }

    public int left() {
        return tickets - sold();
    }

    public int sold() {
        return Math.min(tickets, next.get() - 1);
    }
}
