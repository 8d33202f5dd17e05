package ex12_tickets;

/** Two sellers and three tickets. */
public final class Selling {
    public static void main(String[] arguments) throws InterruptedException {
        TicketOffice office = new TicketOffice(3);
        Runnable seller = () -> {
            while (office.sellOne() != -1) {}
        };
        Thread one = new Thread(seller);
        Thread two = new Thread(seller);
        one.start();
        two.start();
        one.join();
        two.join();
        if (office.sold() != 3 || office.left() != 0) {
            throw new AssertionError(office.sold() + " sold");
        }
    }
}
