package org.oplan.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A line to a server on this machine that can be cut: all its connections end at once.
 *
 * <p>It counts what clients send, by the piece. {@link #cutAt} names the piece that does not arrive any more; after a
 * cut for good, connections are refused until it is mended.
 */
final class CutLine implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final int target;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private int pieces;
    private int cut = NEVER;
    private boolean forGood;
    private boolean broken;

    /** A line to a port. */
    CutLine(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** How many pieces clients have sent. */
    synchronized int pieces() {
        return pieces;
    }

    /** Cuts the line at a piece from now, counted from 1. */
    synchronized void cutAt(int piece, boolean once) {
        pieces = 0;
        cut = piece;
        forGood = !once;
    }

    /** Lets connections through again. */
    synchronized void mend() {
        broken = false;
        cut = NEVER;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        closeAll();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // Closed, or nobody there: the client notices.
            }
        }
    }

    private synchronized void connect(Socket client) throws IOException {
        if (broken) {
            client.close();
            return;
        }
        Socket server = new Socket();
        server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pump(client, server, true));
        Thread.ofVirtual().start(() -> pump(server, client, false));
    }

    private void pump(Socket from, Socket to, boolean counted) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                if (counted && isCut()) {
                    return;
                }
                out.write(piece, 0, length);
            }
        } catch (IOException e) {
            // The other end has gone; so does this one.
        }
    }

    private synchronized boolean isCut() throws IOException {
        pieces++;
        if (pieces != cut) {
            return false;
        }
        broken = forGood;
        closeAll();
        return true;
    }

    private synchronized void closeAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }
}
