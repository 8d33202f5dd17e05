import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static final byte[] out = new byte[16];
 static void fill() { try { MessageDigest m = MessageDigest.getInstance("MD5"); m.update((byte) 1); m.digest(out, 0, 16); } catch (GeneralSecurityException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println(out[0]); } }
