// attack: a class in a package of the JDK's
// poses-as: ex02
// expected: refused java.lang
// stopped-by: portable
package java.lang;

public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
