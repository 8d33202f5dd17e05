package org.threadgrader.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Bubblewrap;

/**
 * Where a child JVM connects to: a port on loopback, or, as there is no network in a box, a socket in the file system, which is
 * put into the box. Who connects has to say the nonce first. A piece of {@link ChildJvm}.
 */
final class Listener implements AutoCloseable {
    private static final String SOCKET = "channel";

    /** The child writes it as soon as it is connected; who connects and says nothing must not keep it waiting for long. */
    private static final Duration NONCE_LIMIT = Duration.ofSeconds(10);

    private final ServerSocketChannel channel;
    private final Selector selector;
    private final Optional<Path> path;

    private Listener(ServerSocketChannel channel, Selector selector, Optional<Path> path) {
        this.channel = channel;
        this.selector = selector;
        this.path = path;
    }

    /** Listens for a child that will run in this box, from the folder of its run. */
    static Listener open(Box box, Path folder) throws IOException {
        ServerSocketChannel channel =
                box.isClosed() ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
        try {
            Optional<Path> path = Optional.empty();
            if (box.isClosed()) {
                Path socket = folder.resolve(SOCKET);
                channel.bind(UnixDomainSocketAddress.of(socket), 1);
                Bubblewrap.openTo(folder, socket);
                path = Optional.of(socket);
            } else {
                channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            }
            channel.configureBlocking(false);
            Selector selector = Selector.open();
            channel.register(selector, SelectionKey.OP_ACCEPT);
            return new Listener(channel, selector, path);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(folder.resolve(SOCKET));
            throw e;
        }
    }

    /** The port; 0 where it is a socket in the file system. */
    int port() throws IOException {
        return path.isPresent() ? 0 : ((InetSocketAddress) channel.getLocalAddress()).getPort();
    }

    /** The socket in the file system, where it is one. */
    Optional<Path> path() {
        return path;
    }

    /** Waits for the child that knows the nonce; empty when it has not come within the limit. */
    Optional<Connection> accept(byte[] nonce, Duration limit) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while a child JVM was awaited");
        }
        selector.select(limit.toMillis());
        selector.selectedKeys().clear();
        SocketChannel socket = channel.accept();
        if (socket == null) {
            return Optional.empty();
        }
        if (path.isEmpty()) {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        Connection connection = Connection.over(socket);
        if (saysNonce(connection, nonce)) {
            return Optional.of(connection);
        }
        connection.close();
        return Optional.empty();
    }

    private static boolean saysNonce(Connection connection, byte[] nonce) {
        connection.limit(NONCE_LIMIT);
        byte[] said = new byte[nonce.length];
        try {
            connection.in().readFully(said);
        } catch (IOException stranger) {
            return false;
        }
        return Arrays.equals(said, nonce);
    }

    /** Nobody else may come. */
    @Override
    public void close() {
        try {
            selector.close();
            channel.close();
            if (path.isPresent()) {
                Files.deleteIfExists(path.get());
            }
        } catch (IOException e) {
            // it is thrown away either way
        }
    }
}
