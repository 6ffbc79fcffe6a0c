package dev.khabar.lucene;

import dev.khabar.word.Distinction;
import dev.khabar.word.NewsStemmer;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link NewsStemFilter}s; a keyword marker before it excludes words. Argument: {@code counts}, a file of counts of
 * the collection that is searched, as {@code khabar frequencies} writes it; the packaged counts of news without it;
 * {@code keep}, what stays apart: {@code plurals}, {@code spellings} or both with a comma between, nothing without it.
 * Fields and queries need the same.
 */
public final class NewsStemFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {

    /** The name to find it by. */
    public static final String NAME = "khabarStem";

    private final CountsFile counts;
    private final Set<Distinction> kept;
    /** Null until the counts are read. */
    private @Nullable NewsStemmer stemmer;

    /** For the service loader only; throws. */
    public NewsStemFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public NewsStemFilterFactory(Map<String, String> arguments) {
        super(arguments);
        counts = CountsFile.of(arguments);
        kept = Arguments.constants(arguments, "keep", Distinction.class);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        stemmer = NewsStemmer.over(counts.read(loader), kept);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return stemmer == null ? new NewsStemFilter(input) : new NewsStemFilter(input, stemmer);
    }
}
