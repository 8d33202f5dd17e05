// attack: a server on this machine
// poses-as: ex02
// expected: refused new ServerSocket
// stopped-by: portable
import java.net.ServerSocket;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new ServerSocket(0).accept();
    }
}
