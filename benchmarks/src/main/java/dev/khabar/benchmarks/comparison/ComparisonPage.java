package dev.khabar.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The page that shows what each normaliser returns: {@code ComparisonPage FILE} writes it. */
public final class ComparisonPage {

    private static final String HEAD = """
            # What each normaliser returns

            <!-- Made by dev.khabar.benchmarks.comparison.ComparisonPage; a test holds it current. -->

            People choose by behaviour as much as by [speed](benchmarks.md). Each row is a telling input; each cell is what the
            normaliser makes of it. **=** stands for the input itself. Names in ⟨⟩ stand for characters that cannot be seen (LF
            and CR: line break, NBSP: no-break space, BOM: byte order mark, SHY: soft hyphen, RLM: right-to-left mark, ZWNJ:
            zero-width non-joiner ...), ␣ for a space at an edge or after another one, **∅** for nothing left.

            | column | what it is |
            |---|---|
            | Khabar SEARCH | `TextNormalizer.of(Preset.SEARCH)`: for an index |
            | Khabar DISPLAY | `TextNormalizer.of(Preset.DISPLAY)`: for showing and storing |
            | Lucene | `ArabicNormalizer`, the real one; `Preset.LUCENE` gives the same |
            | ICU NFKC, ICU NFKC_Casefold | ICU4J's `Normalizer2`, the real ones; the second is what `icu_normalizer` of Elasticsearch and OpenSearch does by default |
            | CAMeL Tools | `dediac_ar`, then alef, alef maksura and teh marbuta normalised: `Preset.CAMEL_SEARCH` |
            | CAMeL arclean | the `arclean` character map: `Preset.CAMEL_ARCLEAN` |
            | PyArabic | `strip_tashkeel`, `strip_tatweel`, `normalize_ligature`, `normalize_hamza`: the four presets one after another |
            | AraBERT | the preprocessor of `bert-base-arabertv02`: `Preset.ARABERT` |

            The last four are Python libraries. What stands here comes from the presets that mirror them, which the
            [quality runner](performance.md#quality) compares with what the libraries themselves returned.
            """;

    private ComparisonPage() {}

    /** Argument: the file to write. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), markdown());
    }

    static String markdown() {
        Map<String, UnaryOperator<String>> normalizers = Normalizers.all();
        StringBuilder page = new StringBuilder(HEAD);
        for (Example.Group group : Example.groups()) {
            page.append("\n## ").append(group.title()).append("\n\n| input | what it shows |");
            normalizers.keySet().forEach(name -> page.append(' ').append(name).append(" |"));
            page.append("\n|---|---|").append("---|".repeat(normalizers.size())).append('\n');
            group.examples().forEach(example -> row(page, example, normalizers));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Example example, Map<String, UnaryOperator<String>> normalizers) {
        page.append("| ")
                .append(cell(example.input()))
                .append(" | ")
                .append(example.tells())
                .append(" |");
        for (UnaryOperator<String> normalizer : normalizers.values()) {
            String result = normalizer.apply(example.input());
            page.append(' ')
                    .append(result.equals(example.input()) ? "=" : cell(result))
                    .append(" |");
        }
        page.append('\n');
    }

    private static String cell(String text) {
        return text.isEmpty() ? "∅" : "`" + Visible.of(text).replace("|", "\\|") + "`";
    }
}
