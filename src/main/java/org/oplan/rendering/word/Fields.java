package org.oplan.rendering.word;

import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes the marks of complex fields. */
final class Fields {
    private Fields() {}

    /** Writes a whole field with the result that it shows until Word computes it again. */
    static void write(Supplier<CTR> runs, String instruction, String result) {
        begin(runs, instruction);
        Runs.text(runs.get(), result);
        end(runs);
    }

    static void begin(Supplier<CTR> runs, String instruction) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText code = runs.get().addNewInstrText();
        code.setSpace(Space.PRESERVE);
        code.setStringValue(" " + instruction + " ");
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(Supplier<CTR> runs) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
