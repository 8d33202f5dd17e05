// attack: a datagram to this machine
// poses-as: ex02
// expected: refused new DatagramSocket
// stopped-by: portable
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new DatagramSocket().send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), 9));
    }
}
