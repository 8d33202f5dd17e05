// attack: names a class to a provider of the JDK's, which then loads it
// poses-as: ex02
// expected: refused MessageDigest.getProvider
// stopped-by: portable
import java.security.MessageDigest;
import java.util.Map;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Map<Object, Object> provider = MessageDigest.getInstance("MD5").getProvider();
        provider.put("MessageDigest.Evil", "ByConstructor");
        MessageDigest.getInstance("Evil");
    }
}
