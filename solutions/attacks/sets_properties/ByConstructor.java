// attack: where the next run looks for its temporary folder
// poses-as: ex02
// expected: refused System.setProperty
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.setProperty("java.io.tmpdir", "/");
    }
}
