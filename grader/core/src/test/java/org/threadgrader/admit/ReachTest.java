package org.threadgrader.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threadgrader.run.SmallProgram;

/** Which classes of a folder belong to the program that begins with one of them. */
final class ReachTest {
    private static Set<String> reached(String source) {
        return Reach.from("Main", SmallProgram.compile(source)).keySet();
    }

    @Test
    void aClassThatNobodyNamesIsNoPartOfTheProgram() {
        assertThat(reached("class Main { } class Sound { native void play(); }"))
                .containsExactly("Main");
    }

    @Test
    void aClassOfAClassOfTheProgramIsReached() {
        assertThat(
                        reached(
                                "class Main { Object o = new A(); } class A { B b() { return B.ONE; } } class B { static B ONE; }"))
                .containsExactly("A", "B", "Main");
    }

    @Test
    void aClassThatOnlyALambdaOrAMethodReferenceTakesIsReached() {
        assertThat(reached(
                        "class Main { java.util.function.Function<int[], Object> f = A::new; java.util.function.Consumer<B[]> g ="
                                + " b -> { }; } class A { A(int... n) { } } class B { }"))
                .containsExactly("A", "B", "Main");
    }

    @Test
    void aSuperclassAndAnInterfaceAreReached() {
        assertThat(reached("class Main extends A implements B { } class A { } interface B { }"))
                .containsExactly("A", "B", "Main");
    }

    @Test
    void aNameInAStringIsEnough() {
        assertThat(reached("class Main { String name = \"A\"; } class A { } class B { }"))
                .containsExactly("A", "Main");
    }

    @Test
    void whoFindsClassesByNamesMadeAtRunTimeReachesAll() {
        assertThat(
                        reached(
                                "class Main { Object o(String n) throws Exception { return Class.forName(\"X\" + n); } } class XA { } class XB { }"))
                .containsExactlyInAnyOrder("Main", "XA", "XB");
    }
}
