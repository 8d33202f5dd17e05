// attack: names and secrets of whoever grades
// poses-as: ex02
// expected: refused System.getenv
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.getenv().forEach((name, value) -> System.out.println(name + value));
    }
}
