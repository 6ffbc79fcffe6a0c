package dev.khabar.examples.elasticsearch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Elasticsearch as a process of its own, its jars as modules as in its distribution, with our zip installed. */
final class Server implements AutoCloseable {

    /** What is on the class path of the test and must not be on that of the server. */
    private static final Pattern NOT_OF_THE_SERVER = Pattern.compile(
            "netty|khabar|icu4j|jackson|snakeyaml|jspecify|junit|jqwik|assertj|opentest4j|apiguardian|byte-buddy|surefire|failsafe|console");

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final URI root;
    private final HttpClient client = HttpClient.newHttpClient();

    private Server(Process process, Path log, URI root) {
        this.process = process;
        this.log = log;
        this.root = root;
    }

    /** Starts a server in a folder and waits until it answers. */
    static Server start(Path folder, Path zip) throws Exception {
        netty(folder.resolve("modules/transport-netty4"));
        unzip(zip, folder.resolve("plugins/analysis-khabar"));
        int port = freePort();
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Des.path.home=" + folder,
                        // Without its native library the server runs as root, too, as builds in containers do.
                        "-Djna.nosys=true",
                        "-Dlog4j2.disable.jmx=true",
                        "--module-path",
                        classPath().stream()
                                .filter(jar -> jar.endsWith(".jar")
                                        && !NOT_OF_THE_SERVER.matcher(name(jar)).find())
                                .collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-cp",
                        Path.of("target", "test-classes").toString(),
                        SingleNode.class.getName(),
                        folder.toString(),
                        String.valueOf(port),
                        String.valueOf(freePort()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Server server = new Server(process, log, URI.create("http://127.0.0.1:" + port));
        server.await();
        return server;
    }

    /** Sends JSON and returns what came back, an error too. */
    String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private void await() throws Exception {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                send("GET", "/_cluster/health?wait_for_status=yellow&timeout=60s", "");
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("the server did not start:\n" + Files.readString(log), e);
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .distinct()
                .toList();
    }

    private static String name(String jar) {
        return Path.of(jar).getFileName().toString();
    }

    private static String version() {
        Pattern jar = Pattern.compile("transport-netty4-(.+)\\.jar");
        return classPath().stream()
                .map(path -> jar.matcher(name(path)))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The module that the distribution has for its transport. */
    private static void netty(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plugin-descriptor.properties"), """
                name=transport-netty4
                description=The transport, as in the distribution
                version=%1$s
                elasticsearch.version=%1$s
                java.version=17
                classname=org.elasticsearch.transport.netty4.Netty4Plugin
                """.formatted(version()));
        for (String jar : classPath()) {
            if (name(jar).contains("netty")) {
                Files.copy(Path.of(jar), folder.resolve(name(jar)));
            }
        }
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Files.copy(entries, folder.resolve(entry.getName()));
                }
            }
        }
    }
}
