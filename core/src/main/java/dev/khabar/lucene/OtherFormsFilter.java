package dev.khabar.lucene;

import dev.khabar.word.OtherForms;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts other forms of a word ({@link OtherForms}: plurals, spellings of other newsrooms) beside it, at its place and with
 * its offsets, as synonyms of a lower weight that Lucene's query builder reads. For queries on an index that was made
 * without them in mind; belongs before any stemmer, where words are spelled as written. Keywords stay by themselves.
 */
public final class OtherFormsFilter extends TokenFilter {

    private final OtherForms forms;
    private final float weight;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final BoostAttribute boost = addAttribute(BoostAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    /** Of the last term, and which comes next. */
    private List<String> others = List.of();

    private int next;
    private @Nullable State state;

    /**
     * Puts forms beside the terms of {@code input}.
     *
     * @param weight of a form beside 1 of the word itself; above 0, at most 1
     */
    public OtherFormsFilter(TokenStream input, OtherForms forms, float weight) {
        super(Objects.requireNonNull(input, "input"));
        this.forms = Objects.requireNonNull(forms, "forms");
        this.weight = checked(weight);
    }

    /** The weight, where it is one. */
    static float checked(float weight) {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight is " + weight + ", but must be above 0 and at most 1");
        }
        return weight;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < others.size()) {
            restoreState(state);
            term.setEmpty().append(others.get(next++));
            position.setPositionIncrement(0);
            type.setType(SynonymGraphFilter.TYPE_SYNONYM);
            boost.setBoost(boost.getBoost() * weight);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        others = keyword.isKeyword() ? List.of() : forms.of(term);
        next = 0;
        state = others.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others = List.of();
        next = 0;
        state = null;
    }
}
