// attack: a class in a package of the grader's
// poses-as: ex02
// expected: refused org.threadgrader.probe
// stopped-by: portable
package org.threadgrader.probe;

public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
