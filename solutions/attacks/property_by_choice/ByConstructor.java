// attack: a property that is allowed, beside one that is not
// poses-as: ex02
// expected: refused System.getProperty
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println(System.getProperty(args.length == 0 ? "java.class.path" : "user.dir"));
    }
}
