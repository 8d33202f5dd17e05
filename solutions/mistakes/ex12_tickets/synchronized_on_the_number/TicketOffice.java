package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private Integer left;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.left = tickets;
    }

    public int sellOne() {
        synchronized (left) {
            if (left > 0) {
                int number = left;
                left--;
                return number;
            }
            return -1;
        }
    }

    public int left() {
        return left;
    }

    public int sold() {
        return tickets - left;
    }
}
