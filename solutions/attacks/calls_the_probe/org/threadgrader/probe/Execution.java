package org.threadgrader.probe;

public class Execution {
    public static void forge() {}
}
