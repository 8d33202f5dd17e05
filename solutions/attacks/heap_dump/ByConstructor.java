// attack: a dump of its own memory, to look for the nonce
// poses-as: ex02
// expected: refused HotSpotDiagnosticMXBean
// stopped-by: portable
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap("heap.hprof", false);
    }
}
