// attack: a class whose supertypes never end, for javac to compare
// poses-as: ex02
// expected: does-not-compile make it simpler
// stopped-by: portable
public class ByConstructor {
    static class Node<Z> {}

    static class Deeper<X> extends Node<Node<? super Deeper<Deeper<X>>>> {}

    static Node<? super Deeper<Byte>> widened(Deeper<Byte> deeper) {
        return deeper;
    }

    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
