package ex12_tickets;

class TicketOfficeScenario {
    static Seen SEEN;

    interface Seen {
        void sold(int tickets, int number);
    }
}
