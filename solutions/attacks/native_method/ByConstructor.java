// attack: a method whose code is not Java's
// poses-as: ex02
// expected: refused native
// stopped-by: portable
public class ByConstructor {
    static native void crash();

    public static void main(String[] args) {
        crash();
    }
}
