package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.print("\n" + Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.print("\n" + Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> action(100)).start();
                }
            }
        }
        System.out.println();
        System.out.println("master thread is run over !");
    }
}
