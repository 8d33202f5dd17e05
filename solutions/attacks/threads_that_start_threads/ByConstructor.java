// attack: each thread starts two more
// poses-as: ex02
// expected: graded 15
// stopped-by: portable
public class ByConstructor {
    static void bomb() {
        new Thread(ByConstructor::bomb).start();
        new Thread(ByConstructor::bomb).start();
    }

    public static void main(String[] args) {
        bomb();
    }
}
