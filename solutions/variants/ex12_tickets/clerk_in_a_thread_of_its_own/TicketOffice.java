package ex12_tickets;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TicketOffice {
    private final ExecutorService clerk = Executors.newSingleThreadExecutor();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        return ask(() -> sold < tickets ? ++sold : -1);
    }

    public int left() {
        return ask(() -> tickets - sold);
    }

    public int sold() {
        return ask(() -> sold);
    }

    private int ask(Callable<Integer> question) {
        try {
            return clerk.submit(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
