// attack: classes made at run time, to fill the metaspace
// poses-as: ex02
// expected: refused java.lang.ClassLoader
// stopped-by: portable
public class ByConstructor {
    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100_000; i++) {
            new Loader().define(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        }
    }
}
