import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int turn = 1;
  static void play(int me) { for (int i = me; i <= 4; i += 2) { while (turn != i) Thread.yield(); System.out.print(i + " "); turn++; } }
  public static void main(String[] args) { CompletableFuture.allOf(CompletableFuture.runAsync(() -> play(1)), CompletableFuture.runAsync(() -> play(2))).join(); System.out.println(); }
}
