// attack: a pattern with a back reference that backtracks for ever, in the JDK's own code
// poses-as: ex02
// expected: open 0
// stopped-by: portable
// slow: a clock has to end it
public class ByConstructor {
    public static void main(String[] args) {
        "a".repeat(60).concat("b").matches("(a|aa)+\\1c");
    }
}
