package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which methods of the JDK's collections come to methods that a class below has itself. */
final class SelfCallsTest {
    private static final String ADD = "add(Ljava/lang/Object;)";
    private static final String ADD_ALL = "addAll(Ljava/util/Collection;)";
    private static final String PUT = "put(Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String PUT_ALL = "putAll(Ljava/util/Map;)";

    @Test
    void anAbstractCollectionsAddAllComesToAdd() {
        assertThat(SelfCalls.through("java/util/HashSet", Set.of(ADD))).contains(ADD_ALL);
    }

    @Test
    void anArrayListsAddAllDoesNot() {
        assertThat(SelfCalls.through("java/util/ArrayList", Set.of(ADD))).doesNotContain(ADD_ALL);
    }

    @Test
    void aPriorityQueuesAddComesToOffer() {
        assertThat(SelfCalls.through("java/util/PriorityQueue", Set.of("offer(Ljava/lang/Object;)")))
                .contains(ADD, ADD_ALL)
                .doesNotContain("offer(Ljava/lang/Object;)", "poll()");
    }

    @Test
    void aHashMapsPutAllDoesNotComeToPutAndATreeMapsDoes() {
        assertThat(SelfCalls.through("java/util/HashMap", Set.of(PUT))).doesNotContain(PUT_ALL);
        assertThat(SelfCalls.through("java/util/TreeMap", Set.of(PUT))).contains(PUT_ALL);
    }

    @Test
    void aMethodIsFollowedThroughOthersOfTheJdks() {
        // remove() of AbstractQueue is poll(), which ArrayDeque writes as pollFirst()
        assertThat(SelfCalls.through("java/util/ArrayDeque", Set.of("pollFirst()")))
                .contains("remove()", "pop()", "poll()", "removeFirst()");
    }

    @Test
    void aFunctionThatIsMadeOfAMethodComesToIt() {
        // ArrayDeque.addAll gives this::addLast to forEach
        assertThat(SelfCalls.through("java/util/ArrayDeque", Set.of("addLast(Ljava/lang/Object;)")))
                .contains(ADD_ALL);
    }

    @Test
    void aDefaultMethodOfAnInterfaceComesToWhatItIsMadeOf() {
        assertThat(SelfCalls.through("java/util/HashSet", Set.of("iterator()")))
                .contains("removeIf(Ljava/util/function/Predicate;)", "forEach(Ljava/util/function/Consumer;)");
    }

    @Test
    void whatAMapAsksBeforeItForgetsIsNoWay() {
        assertThat(SelfCalls.through("java/util/LinkedHashMap", Set.of("removeEldestEntry(Ljava/util/Map$Entry;)")))
                .isEmpty();
    }

    @Test
    void aClassThatOverridesNothingHasNone() {
        assertThat(SelfCalls.through("java/util/ArrayList", Set.of("grow(I)", "report()")))
                .isEmpty();
    }
}
