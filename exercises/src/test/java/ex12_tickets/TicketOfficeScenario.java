package ex12_tickets;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Three offices, one after another: with tickets enough for each seller, with too few, and with some that nobody asks for. */
public final class TicketOfficeScenario {
    static final int FOR_TWO_SELLERS = 3;
    static final int FOR_THREE_SELLERS = 2;
    static final int FOR_ONE_EACH = 5;
    static final int ONE_EACH = 3;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private TicketOfficeScenario() {}

    /** What is reported of the offices, each by its tickets. */
    interface Seen {
        void sold(int tickets, int number);

        void refused(int tickets);

        void counted(int tickets, int left, int sold);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        int forTwo = Inputs.number(arguments, 0, FOR_TWO_SELLERS);
        int forThree = Inputs.number(arguments, 1, FOR_THREE_SELLERS);
        sell(forTwo, 2, forTwo + 1);
        sell(forThree, 3, forThree + 1);
        sell(Inputs.number(arguments, 2, FOR_ONE_EACH), Inputs.number(arguments, 3, ONE_EACH), 1);
    }

    /** So many sellers sell until they are refused, but try no more often than that. */
    private static void sell(int tickets, int sellers, int tries) throws InterruptedException {
        TicketOffice office = new TicketOffice(tickets);
        List<Thread> threads = new ArrayList<>();
        for (int seller = 1; seller <= sellers; seller++) {
            threads.add(new Thread(() -> sell(office, tickets, tries), "seller-" + seller));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
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
