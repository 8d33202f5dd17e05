// verdict: lock-order
// also: deadlock
// twin: LeftHandedPhilosopher
// covers: nested synchronized blocks, cycle of three locks
// what: Each of three philosophers takes the left fork and then the right one.
public class ThreePhilosophers {
    private static Thread philosopher(String name, Object left, Object right) {
        return new Thread(() -> {
            synchronized (left) {
                synchronized (right) {
                    System.out.println(name + " eats");
                }
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Object[] forks = {new Object(), new Object(), new Object()};
        Thread plato = philosopher("Plato", forks[0], forks[1]);
        Thread kant = philosopher("Kant", forks[1], forks[2]);
        Thread arendt = philosopher("Arendt", forks[2], forks[0]);
        plato.start();
        kant.start();
        arendt.start();
        plato.join();
        kant.join();
        arendt.join();
    }
}
