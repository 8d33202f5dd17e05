import java.security.*; import java.util.*; import java.util.concurrent.*;
public class Main { static final byte[] out = new byte[32];
 public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { try { MessageDigest m = MessageDigest.getInstance("MD5"); System.out.println(m.digest(out, 0, out.length)); } catch (GeneralSecurityException e) { } }), u = new Thread(() -> { for (int i = 16; i < 32; i++) out[i] = 7; }); t.start(); u.start(); t.join(); u.join(); System.out.println(out[31]); } }
