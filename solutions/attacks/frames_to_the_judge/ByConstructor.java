// attack: connects to every port of the machine's own to send frames
// poses-as: ex02
// expected: refused InetAddress.getLoopbackAddress
// stopped-by: portable
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

public class ByConstructor {
    public static void main(String[] args) {
        for (int port = 1024; port < 65536; port++) {
            try (Socket judge = new Socket(InetAddress.getLoopbackAddress(), port)) {
                judge.getOutputStream().write(new byte[] {0, 0, 0, 1, 7});
            } catch (IOException e) {
                continue;
            }
        }
    }
}
