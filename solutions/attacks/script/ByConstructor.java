// attack: code in another language, from a text
// poses-as: ex02
// expected: refused 
// stopped-by: portable
import javax.script.ScriptEngineManager;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new ScriptEngineManager().getEngineByName("js").eval("quit()");
    }
}
