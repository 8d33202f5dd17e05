package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int sold = 0;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public synchronized int sellOne() {
        if (sold < tickets) {
            sold = sold + 1;
            System.out.println(Thread.currentThread().getName() + " sells ticket " + sold);
            return sold;
        }
        System.out.println(Thread.currentThread().getName() + ": sold out");
        return -1;
    }

    public synchronized int left() {
        return tickets - sold;
    }

    public synchronized int sold() {
        return sold;
    }
}
