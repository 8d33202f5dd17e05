// verdict: none
// twin: BrokenJoinChain
// covers: Thread.join, field
// what: Main joins the foreman, who has joined the worker.
public class JoinChain {
    private static int bricks;

    public static void main(String[] args) throws InterruptedException {
        Thread foreman = new Thread(() -> {
            Thread worker = new Thread(() -> bricks = 100);
            worker.start();
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        foreman.start();
        foreman.join();
        if (bricks != 100) {
            throw new AssertionError("bricks: " + bricks);
        }
    }
}
