// verdict: none
// twin: MissingJoin
// covers: Thread.start, Thread.join, field
// what: Main waits for the thread that computes the sum, then prints it.
public class JoinedSum {
    private static int sum;

    public static void main(String[] args) throws InterruptedException {
        Thread adder = new Thread(() -> {
            for (int i = 1; i <= 10; i++) {
                sum += i;
            }
        });
        adder.start();
        adder.join();
        System.out.println("sum " + sum);
        if (sum != 55) {
            throw new AssertionError("sum: " + sum);
        }
    }
}
