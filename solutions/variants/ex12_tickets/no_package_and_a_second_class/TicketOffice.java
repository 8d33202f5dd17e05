public class TicketOffice {
    private final Pile pile;

    TicketOffice(int tickets) {
        pile = new Pile(tickets);
    }

    int sellOne() {
        return pile.take();
    }

    int left() {
        return pile.size();
    }

    int sold() {
        return pile.taken();
    }

    /** For a first try by hand. */
    public static void main(String[] args) {
        TicketOffice office = new TicketOffice(2);
        System.out.println(office.sellOne() + " " + office.sellOne() + " " + office.sellOne());
    }
}
