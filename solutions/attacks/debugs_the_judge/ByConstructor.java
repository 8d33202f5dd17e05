// attack: the debugger's interface
// poses-as: ex02
// expected: refused Bootstrap.virtualMachineManager
// stopped-by: portable
import com.sun.jdi.Bootstrap;

public class ByConstructor {
    public static void main(String[] args) {
        Bootstrap.virtualMachineManager().allConnectors();
    }
}
