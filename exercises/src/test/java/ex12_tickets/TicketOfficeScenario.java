package ex12_tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three offices, which are there from the beginning, and sell one after another: with tickets enough for each seller, with
 * too few, and with some that nobody asks for. Each is counted when it has sold, and once more when all have.
 */
public final class TicketOfficeScenario {
    static final int FOR_TWO_SELLERS = 3;
    static final int FOR_THREE_SELLERS = 2;
    static final int FOR_ONE_EACH = 5;
    static final int ONE_EACH = 3;

    /** How often an office is counted. */
    static final int COUNTS = 2;

    private static final String SELLER = "seller";

    private static final Seen SEEN = Stubs.of(Seen.class);

    private TicketOfficeScenario() {}

    /** What is reported of the offices, each by its tickets. */
    interface Seen {
        /** Nobody has bought anything yet, and all offices are there. */
        void opened(int tickets, int left);

        void sold(int tickets, int number);

        void refused(int tickets);

        void counted(int tickets, int left, int sold);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        int forTwo = Inputs.number(arguments, 0, FOR_TWO_SELLERS);
        int forThree = Inputs.number(arguments, 1, FOR_THREE_SELLERS);
        int forOneEach = Inputs.number(arguments, 2, FOR_ONE_EACH);
        String name = Inputs.text(arguments, 4, SELLER);
        TicketOffice first = new TicketOffice(forTwo);
        TicketOffice second = new TicketOffice(forThree);
        TicketOffice third = new TicketOffice(forOneEach);
        SEEN.opened(forTwo, first.left());
        SEEN.opened(forThree, second.left());
        SEEN.opened(forOneEach, third.left());
        sell(first, forTwo, names(name, 2), forTwo + 1);
        sell(second, forThree, names(name, 3), forThree + 1);
        sell(third, forOneEach, names(name, Inputs.number(arguments, 3, ONE_EACH)), 1);
        count(first, forTwo);
        count(second, forThree);
        count(third, forOneEach);
    }

    private static List<String> names(String name, int sellers) {
        return IntStream.rangeClosed(1, sellers)
                .mapToObj(seller -> name + "-" + seller)
                .toList();
    }

    /** The sellers sell until they are refused, but try no more often than that. */
    private static void sell(TicketOffice office, int tickets, List<String> sellers, int tries)
            throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (String seller : sellers) {
            threads.add(new Thread(() -> sell(office, tickets, tries), seller));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        count(office, tickets);
    }

    private static void count(TicketOffice office, int tickets) {
        SEEN.counted(tickets, office.left(), office.sold());
    }

    private static void sell(TicketOffice office, int tickets, int tries) {
        for (int round = 0; round < tries; round++) {
            int number = office.sellOne();
            if (number == -1) {
                SEEN.refused(tickets);
                return;
            }
            SEEN.sold(tickets, number);
        }
    }
}
