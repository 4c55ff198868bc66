package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {

    @ParameterizedTest
    @CsvSource({
        "CHF 165 814, ' '",
        "165 814 223, '  '",
        "2020-2023 and 2020–2023, -–",
        "Document C19/31-E, /-",
        "ITU-R, -",
        "objective I.1-2, .-",
    })
    void codesAndNumbersStayTogether(String text, String joints) {
        assertThat(jointsOf(text)).isEqualTo(joints);
    }

    @ParameterizedTest
    @CsvSource({
        "in 2020 the year",
        "5 2020 was",
        "four-year plan",
        "one. Two",
        "ab.3",
        "/12345-E",
        "/-E",
        "input/output",
        "1 12",
    })
    void otherSignsMayEndALine(String text) {
        assertThat(jointsOf(text)).isEmpty();
    }

    @Test
    void aTextTooShortForAJointHasNone() {
        assertThat(Joints.next("", 0)).isEqualTo(-1);
        assertThat(Joints.next("-", 0)).isEqualTo(-1);
    }

    private static String jointsOf(String text) {
        List<String> found = new ArrayList<>();
        for (int at = Joints.next(text, 0); at >= 0; at = Joints.next(text, at + 1)) {
            found.add(text.substring(at, at + 1));
        }
        return String.join("", found);
    }
}
