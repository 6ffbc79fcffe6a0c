package dev.khabar.examples.opensearch;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** OpenSearch as a process of its own, by its own main class and so under its security manager, with our zip installed. */
final class Server implements AutoCloseable {

    /** What is on the class path of the test and must not be on that of the server. */
    private static final Pattern NOT_OF_THE_SERVER =
            Pattern.compile("netty|khabar|icu4j|junit|assertj|opentest4j|apiguardian|byte-buddy|surefire|console");

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
        copy(Path.of("src/test/server"), folder);
        for (String jar : classPath()) {
            if (name(jar).contains("netty")) {
                Files.copy(
                        Path.of(jar),
                        folder.resolve("modules/transport-netty4")
                                .resolve(Path.of(jar).getFileName()));
            }
        }
        unzip(zip, folder.resolve("plugins/analysis-khabar"));
        int port = freePort();
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.security.manager=allow",
                        // Without its native library the server runs as root, too, as builds in containers do.
                        "-Djna.nosys=true",
                        "-Djna.noclasspath=true",
                        "-Dopensearch.path.home=" + folder,
                        "-Dopensearch.path.conf=" + folder.resolve("config"),
                        "-Dlog4j2.disable.jmx=true",
                        "-cp",
                        classPath().stream()
                                .filter(jar -> jar.endsWith(".jar")
                                        && !NOT_OF_THE_SERVER.matcher(name(jar)).find())
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.opensearch.bootstrap.OpenSearch",
                        "-Ehttp.port=" + port,
                        "-Etransport.port=" + freePort())
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
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
