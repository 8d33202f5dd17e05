package ex12_tickets;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class TicketOffice {
    private static final VarHandle SOLD;

    static {
        try {
            SOLD = MethodHandles.lookup().findVarHandle(TicketOffice.class, "sold", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final int tickets;
    private volatile int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int seen;
        do {
            seen = sold;
            if (seen >= tickets) {
                return -1;
            }
        } while (!SOLD.compareAndSet(this, seen, seen + 1));
        return seen + 1;
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
