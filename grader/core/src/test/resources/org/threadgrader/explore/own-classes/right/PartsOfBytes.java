import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static byte[] b=new byte[8];
public static void main(String[] x) throws Exception { go(()->{b[0]='x'; new String(b,0,4,java.nio.charset.StandardCharsets.UTF_8);},()->{b[5]='y'; new String(b,4,4); new String(b,0,4,3);}); }
}
