// verdict: race
// also: exception
// twin: JoinOfEach
// covers: Thread.join, array element
// what: Main joins the first thread twice and the second one never.
public class JoinOfTheSameTwice {
    public static void main(String[] args) throws InterruptedException {
        int[] halves = new int[2];
        Thread first = new Thread(() -> halves[0] = 1 + 2 + 3);
        Thread second = new Thread(() -> halves[1] = 4 + 5 + 6);
        first.start();
        second.start();
        first.join();
        first.join();
        int sum = halves[0] + halves[1];
        if (sum != 21) {
            throw new AssertionError("sum: " + sum);
        }
    }
}
