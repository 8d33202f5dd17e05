package ex12_tickets;

/** The signatures that ex12's scenario compiles against where students' sources are left out; never run. */
public class TicketOffice {
    public TicketOffice(int tickets) {
        throw new UnsupportedOperationException();
    }

    public int sellOne() {
        throw new UnsupportedOperationException();
    }

    public int left() {
        throw new UnsupportedOperationException();
    }

    public int sold() {
        throw new UnsupportedOperationException();
    }
}
