package ex12_tickets;

import java.util.concurrent.atomic.AtomicReference;

public class TicketOffice {
    private record State(int left, int sold) {}

    private final AtomicReference<State> state;

    public TicketOffice(int tickets) {
        state = new AtomicReference<>(new State(tickets, 0));
    }

    public int sellOne() {
        State before = state.getAndUpdate(s -> s.left() == 0 ? s : new State(s.left() - 1, s.sold() + 1));
        return before.left() == 0 ? -1 : before.sold() + 1;
    }

    public int left() {
        return state.get().left();
    }

    public int sold() {
        return state.get().sold();
    }
}
