package org.understudy.llm.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One connection, byte by byte: reads requests and writes answers as broken as a script wants them. */
final class Talk implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private boolean open = true;

    Talk(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** A request as it came. */
    record Request(String method, String path, Map<String, String> headers, String body, String from) {}

    /** The next request, nothing when the other side has gone. */
    Optional<Request> request() throws IOException {
        String first = line();
        if (first.isEmpty()) return Optional.empty();
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String[] words = first.split(" ");
        return Optional.of(new Request(
                words[0],
                words[1],
                headers,
                new String(body, UTF_8),
                socket.getInetAddress().getHostAddress()));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) if (b != '\r') line.write(b);
        return line.toString(UTF_8);
    }

    /** Status and headers of an answer in chunks. */
    void head(int status, String type) throws IOException {
        raw("HTTP/1.1 " + status + " X\r\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + "Transfer-Encoding: chunked\r\n\r\n");
    }

    /** One chunk with these bytes. */
    void chunk(byte[] bytes) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        chunk.writeBytes(bytes);
        chunk.writeBytes("\r\n".getBytes(UTF_8));
        out.write(chunk.toByteArray());
        out.flush();
    }

    /** A chunk that is announced with a size and never comes to it. */
    void chunkBeginning(int size, byte[] bytes) throws IOException {
        raw(Integer.toHexString(size) + "\r\n");
        out.write(bytes);
        out.flush();
    }

    void chunk(String text) throws IOException {
        chunk(text.getBytes(UTF_8));
    }

    /** The last chunk. */
    void end() throws IOException {
        raw("0\r\n\r\n");
    }

    /** A whole answer at once. */
    void whole(int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        raw("HTTP/1.1 " + status + " X\r\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + "Content-Length: " + bytes.length + "\r\n\r\n");
        out.write(bytes);
        out.flush();
    }

    private void raw(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    /** Says nothing more until the other side goes. */
    void waitUntilGone() {
        try {
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException _) {
            // gone by a reset
        }
        open = false;
    }

    /** Ends the connection as TCP should, whatever HTTP had promised. */
    void hangUp() throws IOException {
        open = false;
        socket.close();
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        open = false;
        socket.setSoLinger(true, 0);
        socket.close();
    }

    boolean open() {
        return open;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
