package io.github.itergen.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A real HTTP server on a free port of this machine, and a client for it. `/page/30` answers `page 30` after 30 ms; anything
/// else is not found.
final class LocalServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    LocalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.createContext("/page/", LocalServer::answerLate);
        server.start();
    }

    private static void answerLate(HttpExchange exchange) throws IOException {
        try (exchange) {
            String delay = exchange.getRequestURI().getPath().substring("/page/".length());
            Thread.sleep(Duration.ofMillis(Long.parseLong(delay)));
            byte[] page = ("page " + delay).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(OK, page.length);
            exchange.getResponseBody().write(page);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Fetches a page, and blocks until it is there.
    ///
    /// @throws IOException if there is no such page
    String fetch(String path) throws IOException, InterruptedException {
        InetSocketAddress address = server.getAddress();
        URI uri = URI.create("http://" + address.getHostString() + ":" + address.getPort() + path);
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == NOT_FOUND) {
            throw new IOException(path + " is not there");
        }
        return response.body();
    }

    @Override
    public void close() {
        client.shutdownNow();
        handlers.shutdownNow();
        server.stop(0);
        client.close();
        handlers.close();
    }
}
