// verdict: race
// also: exception
// twin: VolatileReadLockedWrite
// covers: volatile ++
// what: A volatile field is incremented by two threads: no data race, but no single step either.
public class VolatileIncrement {
    private static volatile int visitors;

    private static void enter() {
        visitors++;
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable gate = () -> {
            for (int i = 0; i < 5; i++) {
                enter();
            }
        };
        Thread east = new Thread(gate);
        Thread west = new Thread(gate);
        east.start();
        west.start();
        System.out.println("so far " + visitors);
        east.join();
        west.join();
        if (visitors != 10) {
            throw new AssertionError("visitors: " + visitors);
        }
    }
}
