package ex02_by_constructor;

public class ByConstructor {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println("main " + i);
            if (i == 20) {
                for (int j = 0; j < 100; j++) {
                    System.out.println("Thread-0 " + j);
                    System.out.println("Thread-1 " + j);
                }
            }
        }
        System.out.println("master thread is run over !");
    }
}
