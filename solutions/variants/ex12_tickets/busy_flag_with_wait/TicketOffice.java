package ex12_tickets;

public class TicketOffice {
    private final int tickets;
    private int sold;
    private boolean busy;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        enter();
        int number = sold < tickets ? ++sold : -1;
        leave();
        return number;
    }

    private synchronized void enter() {
        while (busy) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        busy = true;
    }

    private synchronized void leave() {
        busy = false;
        notifyAll();
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
