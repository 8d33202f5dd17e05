import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int progress;
  public static void main(String[] args) {
    CompletableFuture.runAsync(() -> progress += 25)
      .thenRunAsync(() -> progress += 25)
      .thenRunAsync(() -> progress += 25)
      .thenRunAsync(() -> progress += 25)
      .join();
    System.out.println(progress + "%");
    if (progress != 100) throw new AssertionError();
  }
}
