import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static Object lock; public static void main(String[] args) throws Exception { try { lock.notifyAll(); } catch (NullPointerException e) { System.out.println("npe"); } }
}
