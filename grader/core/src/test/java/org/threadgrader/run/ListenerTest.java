package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.isolate.Open;

/** Who comes to the judge's end of a channel, and how. */
final class ListenerTest {
    private static final byte[] NONCE = {1, 2, 3, 4};
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void aStrangerWhoSaysNothingKeepsNobodyWaiting() throws IOException {
        try (Listener listener = Listener.open(new Open(), folder);
                Socket stranger = connected(listener)) {
            assertThat(listener.accept(NONCE, LONG)).isEmpty();
            try (Socket child = connected(listener)) {
                child.getOutputStream().write(NONCE);
                child.getOutputStream().write(7);

                assertThat(awaited(listener).in().readByte()).isEqualTo((byte) 7);
            }
            assertThat(stranger.isConnected()).isTrue();
        }
    }

    @Test
    void aChildThatIsSlowToSayTheNonceIsHeardOut() throws IOException {
        try (Listener listener = Listener.open(new Open(), folder);
                Socket child = connected(listener)) {
            child.getOutputStream().write(NONCE, 0, 2);
            assertThat(listener.accept(NONCE, LONG)).isEmpty();
            assertThat(listener.accept(NONCE, Duration.ofMillis(1))).isEmpty();

            child.getOutputStream().write(NONCE, 2, 2);

            awaited(listener).close();
        }
    }

    @Test
    void whoSaysAnotherNonceIsShownTheDoor() throws IOException {
        try (Listener listener = Listener.open(new Open(), folder);
                Socket stranger = connected(listener)) {
            stranger.getOutputStream().write(new byte[] {1, 2, 3, 5});
            InputStream in = stranger.getInputStream();
            Optional<Connection> none = listener.accept(NONCE, LONG);
            while (none.isEmpty() && in.available() == 0 && !isShut(stranger)) {
                none = listener.accept(NONCE, Duration.ofMillis(10));
            }

            assertThat(none).isEmpty();
        }
    }

    private static boolean isShut(Socket socket) throws IOException {
        socket.setSoTimeout(10);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        }
    }

    private static Connection awaited(Listener listener) throws IOException {
        Optional<Connection> child = Optional.empty();
        while (child.isEmpty()) {
            child = listener.accept(NONCE, LONG);
        }
        return child.get();
    }

    private static Socket connected(Listener listener) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), listener.port());
    }
}
