// verdict: none
// twin: ExchangerThreePeople
// covers: Exchanger
// what: Two people exchange gifts.
import java.util.concurrent.Exchanger;

public class ExchangerTwoPeople {
    private static final Exchanger<String> exchanger = new Exchanger<>();

    private static void give(String gift) {
        try {
            System.out.println(gift + " for " + exchanger.exchange(gift));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        String[] gifts = {"book", "ball"};
        Thread[] people = new Thread[gifts.length];
        for (int i = 0; i < people.length; i++) {
            String gift = gifts[i];
            people[i] = new Thread(() -> give(gift));
            people[i].start();
        }
        for (Thread person : people) {
            person.join();
        }
    }
}
