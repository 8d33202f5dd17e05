// verdict: none
// twin: UnlockedGetter
// covers: synchronized method, field
// what: The writing and the reading method are synchronized.
public class LockedGetter {
    private int level;

    synchronized void fill(int litres) {
        level += litres;
    }

    synchronized int level() {
        return level;
    }

    public static void main(String[] args) throws InterruptedException {
        LockedGetter tank = new LockedGetter();
        Thread pump = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                tank.fill(3);
            }
        });
        Thread gauge = new Thread(() -> System.out.println("level " + tank.level()));
        pump.start();
        gauge.start();
        pump.join();
        gauge.join();
    }
}
