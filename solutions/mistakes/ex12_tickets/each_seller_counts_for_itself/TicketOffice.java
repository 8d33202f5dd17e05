package ex12_tickets;

public class TicketOffice {
    private final ThreadLocal<Integer> sold = ThreadLocal.withInitial(() -> 0);
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int number = sold.get() + 1;
        if (number > tickets) {
            return -1;
        }
        sold.set(number);
        return number;
    }

    public int left() {
        return tickets - sold.get();
    }

    public int sold() {
        return sold.get();
    }
}
