public class BySubclass {
    public static void main(String[] args) {
        FkThread[] threads = {new FkThread(), new FkThread()};
        for (int i = 0; i < 100; i++) {
            System.out.printf("%s %d%n", Thread.currentThread().getName(), i);
            if (i == 20) {
                for (FkThread t : threads) {
                    t.start();
                }
            }
        }
        System.out.printf("threading is ok !%n");
    }
}
