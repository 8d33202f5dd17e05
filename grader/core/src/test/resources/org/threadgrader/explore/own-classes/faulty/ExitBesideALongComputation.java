public class Main { 
  public static void main(String[] a) throws Exception {
    new Thread(() -> { long s = 0; for (int j=0;j<400_000_000;j++) s += j ^ 5; System.out.println(s); }).start();
    System.exit(0);
  }
}
