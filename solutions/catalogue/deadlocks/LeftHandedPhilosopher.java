// verdict: none
// twin: ThreePhilosophers
// covers: nested synchronized blocks
// what: The last of three philosophers takes the forks the other way round, so there is no cycle.
public class LeftHandedPhilosopher {
    private static Thread philosopher(String name, Object first, Object second) {
        return new Thread(() -> {
            synchronized (first) {
                synchronized (second) {
                    System.out.println(name + " eats");
                }
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Object[] forks = {new Object(), new Object(), new Object()};
        Thread plato = philosopher("Plato", forks[0], forks[1]);
        Thread kant = philosopher("Kant", forks[1], forks[2]);
        Thread arendt = philosopher("Arendt", forks[0], forks[2]);
        plato.start();
        kant.start();
        arendt.start();
        plato.join();
        kant.join();
        arendt.join();
    }
}
