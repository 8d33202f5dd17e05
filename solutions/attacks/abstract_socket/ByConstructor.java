// attack: a socket without a file, in Linux's abstract names
// poses-as: ex02
// expected: refused UnixDomainSocketAddress.of
// stopped-by: portable
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        SocketChannel.open(UnixDomainSocketAddress.of("\0bus"));
    }
}
