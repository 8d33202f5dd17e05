package org.threadgrader.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Bubblewrap;

/**
 * Where a child JVM connects to: a port on loopback, or, as there is no network in a box, a socket in the file system, which is
 * put into the box. Who connects has to say the nonce first. A piece of {@link ChildJvm}.
 */
final class Listener implements AutoCloseable {
    private static final String SOCKET = "channel";

    /** Who have connected and said no nonce yet, at most; the first of more is no child. */
    private static final int MOST_CALLERS = 16;

    private final ServerSocketChannel channel;
    private final Selector selector;
    private final Optional<Path> path;
    private final Deque<Caller> callers = new ArrayDeque<>();

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
        for (SocketChannel socket = channel.accept(); socket != null; socket = channel.accept()) {
            welcome(new Caller(socket, ByteBuffer.allocate(nonce.length)));
        }
        for (Caller caller : List.copyOf(callers)) {
            if (caller.listen()) {
                callers.remove(caller);
                if (Arrays.equals(caller.said().array(), nonce)) {
                    caller.socket().keyFor(selector).cancel();
                    return Optional.of(Connection.over(caller.socket()));
                }
                caller.socket().close();
            }
        }
        return Optional.empty();
    }

    private void welcome(Caller caller) throws IOException {
        try {
            if (path.isEmpty()) {
                caller.socket().setOption(StandardSocketOptions.TCP_NODELAY, true);
            }
            caller.socket().configureBlocking(false);
            caller.socket().register(selector, SelectionKey.OP_READ);
            callers.add(caller);
        } catch (IOException gone) {
            // whoever hung up at once: the child may still come
            caller.socket().close();
        }
        if (callers.size() > MOST_CALLERS) {
            callers.remove().socket().close();
        }
    }

    /**
     * Who has connected: the child, which says the nonce as soon as the machine lets it, or a stranger, who may say nothing and
     * must keep nobody waiting.
     */
    private record Caller(SocketChannel socket, ByteBuffer said) {
        /** Reads what has come; whether that is all that is waited for. */
        boolean listen() {
            try {
                return socket.read(said) < 0 || !said.hasRemaining();
            } catch (IOException gone) {
                return true;
            }
        }
    }

    /** Nobody else may come. */
    @Override
    public void close() {
        try {
            selector.close();
            channel.close();
            for (Caller stranger : callers) {
                stranger.socket().close();
            }
            if (path.isPresent()) {
                Files.deleteIfExists(path.get());
            }
        } catch (IOException e) {
            // it is thrown away either way
        }
    }
}
