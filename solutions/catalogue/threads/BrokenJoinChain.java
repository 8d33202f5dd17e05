// verdict: race
// also: exception
// twin: JoinChain
// covers: Thread.join, field
// what: Main joins the foreman only, who does not wait for the worker.
public class BrokenJoinChain {
    private static int bricks;

    public static void main(String[] args) throws InterruptedException {
        Thread foreman = new Thread(() -> {
            Thread worker = new Thread(() -> bricks = 100);
            worker.start();
            System.out.println("work has begun");
        });
        foreman.start();
        foreman.join();
        if (bricks != 100) {
            throw new AssertionError("bricks: " + bricks);
        }
    }
}
