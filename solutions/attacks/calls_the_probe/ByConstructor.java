// attack: its own stub of the probe, to compile a call of the real one
// poses-as: ex02
// expected: refused org.threadgrader.probe
// stopped-by: portable
import org.threadgrader.probe.Execution;

public class ByConstructor {
    public static void main(String[] args) {
        Execution.forge();
    }
}
