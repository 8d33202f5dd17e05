// attack: processes that start themselves
// poses-as: ex02
// expected: refused Runtime.exec
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        while (true) {
            Runtime.getRuntime().exec("java ByConstructor");
        }
    }
}
