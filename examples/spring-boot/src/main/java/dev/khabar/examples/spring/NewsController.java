package dev.khabar.examples.spring;

import com.fasterxml.jackson.databind.Module;
import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.keyword.Keyword;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.Sentence;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the library says of a text. */
@RestController
class NewsController {

    record Request(String title, String text) {}

    private final TextNormalizer search = TextNormalizer.of(Preset.SEARCH);

    @Bean
    static Module khabarJson() {
        return new KhabarJson();
    }

    @PostMapping("/normalize")
    String normalize(@RequestBody Request request) {
        return search.normalize(request.text());
    }

    @PostMapping("/sentences")
    List<Sentence> sentences(@RequestBody Request request) {
        return Khabar.sentences(request.text());
    }

    @PostMapping("/article")
    Article article(@RequestBody Request request) {
        return Khabar.article(request.text());
    }

    @PostMapping("/keywords")
    List<Keyword> keywords(@RequestBody Request request) {
        return Khabar.analyze(request.title(), request.text()).keywords();
    }
}
