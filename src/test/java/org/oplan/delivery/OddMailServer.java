package org.oplan.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that behaves until it comes to one command, and then in its own way. */
public final class OddMailServer implements AutoCloseable {
    /** The end of a message. */
    public static final String END = ".";

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final String command;
    private final String reply;
    private final Manner manner;

    /** What it does after its reply to the command. */
    public enum Manner {
        GOES_ON,
        HANGS_UP,
        /** It says nothing at all, neither a reply nor anything else. */
        KEEPS_SILENT
    }

    /** A server on a port of its own. */
    public OddMailServer(String command, String reply, Manner manner) throws IOException {
        this.command = command;
        this.reply = reply;
        this.manner = manner;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** Its port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Waits until a client has come to the command; whether it has. */
    public boolean isReached(Duration patience) throws InterruptedException {
        return reached.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 here");
            boolean isData = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean isIt = (!isData && line.startsWith(command)) || line.equals(command);
                if (isIt && manner == Manner.KEEPS_SILENT) {
                    reached.countDown();
                    closed.await();
                    return;
                }
                if (!isData || line.equals(END)) {
                    isData = line.equals("DATA");
                    say(out, isIt ? reply : isData ? "354 go ahead" : "250 ok");
                }
                if (isIt && manner == Manner.HANGS_UP) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            // The client has hung up, or the test has ended.
        } finally {
            reached.countDown();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
