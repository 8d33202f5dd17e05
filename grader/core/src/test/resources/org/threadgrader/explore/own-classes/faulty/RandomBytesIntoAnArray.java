import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static final byte[] out = new byte[16];
 public static void main(String[] a) throws Exception { Runnable r = () -> new SecureRandom().nextBytes(out); Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(out.length); } }
