// attack: a class found by a name that is put together at run time
// poses-as: ex02
// expected: refused Class.forName
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Class.forName("java.lang.Run" + "time").getMethods();
    }
}
