package dev.khabar.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.benchmarks.quality.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** The raw results in a folder, whole at every moment of a run: what was measured outlives a run that is cut off. */
final class ResultFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path speed;
    private final Path quality;
    private final Path origin;

    ResultFiles(Path folder) {
        this.folder = folder;
        this.speed = folder.resolve("jmh.json");
        this.quality = folder.resolve("quality.json");
        this.origin = folder.resolve("origin.json");
    }

    /** Forgets an earlier run. */
    void begin(ReportPage.Origin now, List<Figure> figures) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(speed, "[]");
        JSON.writeValue(quality.toFile(), figures);
        JSON.writeValue(origin.toFile(), now);
    }

    /** @param results all of the run until now */
    void keep(Collection<RunResult> results, Duration elapsed) throws IOException {
        Path next = folder.resolve("jmh.json.next");
        ResultFormatFactory.getInstance(ResultFormatType.JSON, next.toString()).writeOut(results);
        Files.move(next, speed, StandardCopyOption.REPLACE_EXISTING);
        JSON.writeValue(origin.toFile(), origin().lasting(Progress.words(elapsed)));
    }

    ReportPage page() throws IOException {
        List<Figure> figures = JSON.readValue(quality.toFile(), new TypeReference<List<Figure>>() {});
        return new ReportPage(origin(), JmhResults.read(speed), figures);
    }

    private ReportPage.Origin origin() throws IOException {
        return JSON.readValue(origin.toFile(), ReportPage.Origin.class);
    }
}
