// attack: hash code and equality that end the program
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.util.HashMap;

public class ByConstructor {
    public static void main(String[] args) {
        new HashMap<Object, Object>().put(new Object() {
            @Override
            public int hashCode() {
                System.exit(0);
                return 0;
            }

            @Override
            public boolean equals(Object other) {
                throw new IllegalStateException();
            }
        }, "");
    }
}
