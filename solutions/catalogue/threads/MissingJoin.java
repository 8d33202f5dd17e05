// verdict: race
// also: exception
// twin: JoinedSum
// covers: Thread.start, field
// what: Main prints the sum without waiting for the thread that computes it.
public class MissingJoin {
    private static int sum;

    public static void main(String[] args) {
        Thread adder = new Thread(() -> {
            for (int i = 1; i <= 10; i++) {
                sum += i;
            }
        });
        adder.start();
        System.out.println("sum " + sum);
        if (sum != 55) {
            throw new AssertionError("sum: " + sum);
        }
    }
}
