// attack: a constant's description, which calls any method when it is resolved
// poses-as: ex02
// expected: refused ConstantDescs.BSM_INVOKE
// stopped-by: portable
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        ClassDesc runtime = ClassDesc.of("java.lang.Runtime");
        DynamicConstantDesc.of(
                        ConstantDescs.BSM_INVOKE,
                        MethodHandleDesc.ofMethod(
                                DirectMethodHandleDesc.Kind.VIRTUAL,
                                runtime,
                                "halt",
                                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int)),
                        DynamicConstantDesc.of(
                                ConstantDescs.BSM_INVOKE,
                                MethodHandleDesc.ofMethod(
                                        DirectMethodHandleDesc.Kind.STATIC, runtime, "getRuntime", MethodTypeDesc.of(runtime))),
                        0)
                .resolveConstantDesc(MethodHandles.lookup());
    }
}
