// verdict: race
// also: exception
// twin: TellersRunByMain
// covers: Thread.start, Thread.join, field
// what: Two started threads change one field without a lock.
public class StartedTellers {
    private static int cash = 100;

    public static void main(String[] args) throws InterruptedException {
        Thread payer = new Thread(() -> cash -= 30);
        Thread payee = new Thread(() -> cash += 50);
        payer.start();
        payee.start();
        payer.join();
        payee.join();
        if (cash != 120) {
            throw new AssertionError("cash: " + cash);
        }
    }
}
