package dev.khabar.examples.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.khabar.normalize.Preset;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * The report as a page to try: paste a text, choose a preset, see everything that is found. It answers this computer only,
 * keeps nothing, and what a reader pastes never becomes markup or script.
 */
public final class ReportServer implements AutoCloseable {

    private static final int DEFAULT_PORT = 8017;
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** Starts to answer; port 0 takes any that is free. */
    ReportServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        ReportServer server = new ReportServer(arguments.length == 0 ? DEFAULT_PORT : Integer.parseInt(arguments[0]));
        System.out.println("open " + server.address() + " in a browser; end with Ctrl+C");
    }

    String address() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!OWN_HOST.matcher(host).matches()) {
                // A page elsewhere whose name was made to lead here.
                send(exchange, 403, "text/plain", "this page answers its own computer only");
                return;
            }
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> send(exchange, 200, "text/html", page(HtmlReport.seed(), Preset.SEARCH));
                case "GET /page.js" -> send(exchange, 200, "text/javascript", HtmlReport.resource("page.js"));
                case "POST /" -> post(exchange);
                default -> send(exchange, 404, "text/plain", "there is only one page, /");
            }
        }
    }

    private static void post(HttpExchange exchange) throws IOException {
        Optional<FormBody> body = FormBody.read(exchange.getRequestBody());
        if (body.isEmpty()) {
            send(exchange, 413, "text/plain", "the text is too long for this page");
            return;
        }
        // Browsers send a line break as two characters.
        String text = body.get().get("text", "").replace("\r\n", "\n");
        send(exchange, 200, "text/html", page(text, preset(body.get().get("preset", ""))));
    }

    private static Preset preset(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElse(Preset.SEARCH);
    }

    private static String page(String text, Preset preset) {
        return HtmlReport.page(Report.of(text, preset).with(TryForm.of(text, preset)));
    }

    private static void send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
