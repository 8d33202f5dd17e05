// attack: the JDK's own compiler, asked for a class
// poses-as: ex02
// expected: refused ToolProvider
// stopped-by: portable
import javax.tools.ToolProvider;

public class ByConstructor {
    public static void main(String[] args) {
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "Evil.java");
    }
}
