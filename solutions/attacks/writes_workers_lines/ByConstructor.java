// attack: one thread writes the lines of all three
// poses-as: ex02
// expected: graded 20
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println("main " + i);
        }
        for (int i = 0; i < 100; i++) {
            System.out.println("Thread-0 " + i);
            System.out.println("Thread-1 " + i);
        }
        System.out.println("master thread is run over !");
    }
}
