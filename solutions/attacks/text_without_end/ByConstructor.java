// attack: an object whose text never comes
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println(new Object() {
            @Override
            public String toString() {
                while (true) {
                    Thread.onSpinWait();
                }
            }
        });
    }
}
