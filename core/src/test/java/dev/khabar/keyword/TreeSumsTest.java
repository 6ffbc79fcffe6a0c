package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TreeSumsTest {

    private static final int INPUTS = 5;
    private static final float[] NUMBERS = {-1.5f, -0.0f, 0, 0.25f, 0.5f, 1, 7};

    @Property(tries = 200)
    void addsWhatAWalkDownEachTreeFinds(
            @ForAll long seed,
            @ForAll @IntRange(max = 12) int trees,
            @ForAll @IntRange(max = TreeSums.MOST) int phrases) {
        Random random = new Random(seed);
        List<Correction.Tree> list = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            list.add(tree(random));
        }
        float[][] values = new float[phrases][INPUTS];
        for (float[] inputs : values) {
            fill(inputs, random);
        }
        double[] sums = new TreeSums(list, INPUTS).of(values, phrases);
        for (int phrase = 0; phrase < phrases; phrase++) {
            double sum = 0;
            for (Correction.Tree tree : list) {
                sum += leaf(tree, values[phrase]);
            }
            assertThat(sums[phrase]).isEqualTo(sum);
        }
    }

    private static Correction.Tree tree(Random random) {
        int[] inputs = random.ints(Correction.QUESTIONS, 0, INPUTS).toArray();
        float[] limits = new float[Correction.QUESTIONS];
        fill(limits, random);
        float[] leaves = new float[Correction.LEAVES];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = random.nextFloat() - 0.5f;
        }
        return new Correction.Tree(inputs, limits, leaves);
    }

    private static void fill(float[] numbers, Random random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = NUMBERS[random.nextInt(NUMBERS.length)];
        }
    }

    private static float leaf(Correction.Tree tree, float[] values) {
        int question = 0;
        while (question < Correction.QUESTIONS) {
            boolean yes = values[tree.inputs()[question]] > tree.limits()[question];
            question = 2 * question + (yes ? 2 : 1);
        }
        return tree.leaves()[question - Correction.QUESTIONS];
    }
}
