// verdict: race
// twin: LockedGetter
// covers: synchronized method, field
// what: The writing method is synchronized, the reading one is not.
public class UnlockedGetter {
    private int level;

    synchronized void fill(int litres) {
        level += litres;
    }

    int level() {
        return level;
    }

    public static void main(String[] args) throws InterruptedException {
        UnlockedGetter tank = new UnlockedGetter();
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
