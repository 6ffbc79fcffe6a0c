package dev.khabar.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ReportServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new ReportServer(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstPageShowsTheSeed() throws Exception {
        HttpResponse<String> answer = send(request("").GET());
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst("h1").text()).startsWith("منتدى أستانا");
        assertThat(page.expectFirst("#text").wholeText().strip()).isEqualTo(Texts.SEED.strip());
        assertThat(page.expectFirst("option[selected]").text()).isEqualTo("SEARCH");
    }

    @Test
    void aTextThatIsPastedIsAnalysedByThePresetThatIsChosen() throws Exception {
        Document page = Jsoup.parse(post("text=" + encoded("افتتح أحمد المتحف.\r\nوحضر المئات.") + "&preset=CAMEL_ALEF")
                .body());

        assertThat(page.select(".sentence")).hasSize(2);
        assertThat(page.select("#normalization tbody th").eachText()).containsExactly("أ إلى ا");
        assertThat(page.expectFirst("option[selected]").text()).isEqualTo("CAMEL_ALEF");
        JsonNode json = new ObjectMapper().readTree(page.expectFirst("#json").wholeText());
        assertThat(json.get("sentences")).hasSize(2);
        assertThat(json.get("normalized").textValue()).startsWith("افتتح احمد");
    }

    @Test
    void whatIsPastedNeverBecomesMarkupOrScript() throws Exception {
        HttpResponse<String> answer =
                post("text=" + encoded(Texts.HOSTILE.replace("\uD83D", "") + "</textarea><script>alert(3)</script>"));
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("script"))
                .hasSize(1)
                .allMatch(script ->
                        script.attr("src").equals("/page.js") && script.data().isEmpty());
        assertThat(page.select("img, iframe, [onclick], [onerror]")).isEmpty();
        assertThat(page.select("form")).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        assertThat(post("text=" + "a".repeat(FormBody.MOST_BYTES)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsNoFormIsAnEmptyText() throws Exception {
        for (String body : new String[] {"", "nonsense", "text=%zz", "=", "&&", "preset=NONE&text="}) {
            assertThat(post(body).statusCode()).as(body).isEqualTo(200);
        }
    }

    @Test
    void thereIsOnlyOnePage() throws Exception {
        assertThat(send(request("../etc/passwd").GET()).statusCode()).isEqualTo(404);
        assertThat(send(request("").DELETE()).statusCode()).isEqualTo(404);
        assertThat(send(request("page.js").GET()).body()).contains("clipboard");
    }

    @Test
    void onlyThisComputerIsAnswered() throws IOException {
        URI address = URI.create(server.address());
        assertThat(InetAddress.getByName(address.getHost()).isLoopbackAddress()).isTrue();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request("")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
