// attack: an agent for the JVM that judges
// poses-as: ex02
// expected: refused VirtualMachine.list
// stopped-by: portable
import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        for (VirtualMachineDescriptor jvm : VirtualMachine.list()) {
            VirtualMachine.attach(jvm).loadAgent("evil.jar");
        }
    }
}
