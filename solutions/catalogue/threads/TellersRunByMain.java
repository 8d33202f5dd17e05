// verdict: none
// twin: StartedTellers
// covers: Thread.run, field
// what: run is called in place of start, so that all happens in one thread.
public class TellersRunByMain {
    private static int cash = 100;

    public static void main(String[] args) {
        Thread payer = new Thread(() -> cash -= 30);
        Thread payee = new Thread(() -> cash += 50);
        payer.run();
        payee.run();
        if (cash != 120) {
            throw new AssertionError("cash: " + cash);
        }
    }
}
