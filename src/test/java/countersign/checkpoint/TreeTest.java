package countersign.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tree of RFC 6962: its roots, and what it proves. */
@DisplayName("The tree over the ledger")
class TreeTest {

    /** Leaves and root of the test vectors that implementations of RFC 6962 share. */
    private static final List<String> KNOWN =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static Hash leaf(int i) {
        return Hash.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8));
    }

    private static Tree tree(int size) {
        Tree tree = new Tree();
        for (int i = 0; i < size; i++) {
            tree.add(leaf(i));
        }
        return tree;
    }

    @Test
    void itsRootIsTheOneThatEverybodyElseComputes() {
        Tree tree = new Tree();
        KNOWN.forEach(hex -> tree.add(Hash.leaf(HexFormat.of().parseHex(hex))));
        assertThat(tree.root(0).hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(tree.root(1).hex()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(tree.root(8).hex()).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void itsRightEdgeKnowsTheSameRoot() {
        Tree tree = tree(70);
        Frontier frontier = Frontier.EMPTY;
        for (int i = 0; i < 70; i++) {
            assertThat(frontier.root()).as("of " + i).isEqualTo(tree.root(i));
            frontier = Frontier.read(i, frontier.written()).with(leaf(i));
        }
    }

    @Test
    void everyLeafIsProvenInEveryTree() {
        Tree tree = tree(40);
        for (int size = 1; size <= 40; size++) {
            for (int i = 0; i < size; i++) {
                List<Hash> path = tree.inclusion(i, size);
                assertThat(Proofs.includes(leaf(i), i, size, path, tree.root(size)))
                        .isTrue();
                assertThat(Proofs.includes(leaf(i + 1), i, size, path, tree.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void everyEarlierTreeIsProvenToBeInEveryLaterOne() {
        Tree tree = tree(40);
        for (int size = 1; size <= 40; size++) {
            for (int old = 0; old <= size; old++) {
                List<Hash> path = tree.consistency(old, size);
                assertThat(Proofs.extend(old, tree.root(old), size, tree.root(size), path))
                        .as(old + " in " + size)
                        .isTrue();
                if (old > 0) {
                    assertThat(Proofs.extend(old, leaf(99), size, tree.root(size), path))
                            .isFalse();
                    assertThat(Proofs.extend(old, tree.root(old), size, leaf(99), path))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noProofSurvivesAChange() {
        Random random = new Random(7);
        Tree tree = tree(1000);
        Hash root = tree.root(1000);
        for (int round = 0; round < 500; round++) {
            int index = random.nextInt(1000);
            List<Hash> path = new ArrayList<>(tree.inclusion(index, 1000));
            int broken = random.nextInt(path.size());
            path.set(broken, leaf(random.nextInt(5000) + 2000));
            assertThat(Proofs.includes(leaf(index), index, 1000, path, root)).isFalse();
            int old = 1 + random.nextInt(998);
            List<Hash> steps = new ArrayList<>(tree.consistency(old, 1000));
            steps.set(random.nextInt(steps.size()), leaf(random.nextInt(5000) + 2000));
            assertThat(Proofs.extend(old, tree.root(old), 1000, root, steps)).isFalse();
        }
    }
}
