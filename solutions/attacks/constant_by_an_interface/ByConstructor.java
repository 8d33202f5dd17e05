// attack: the same, called by the widest type that has it
// poses-as: ex02
// expected: refused ConstantDesc.resolveConstantDesc
// stopped-by: portable
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        ConstantDesc named = Enum.EnumDesc.of(ClassDesc.of("java.lang.Thread$State"), "NEW");
        named.resolveConstantDesc(MethodHandles.lookup());
    }
}
