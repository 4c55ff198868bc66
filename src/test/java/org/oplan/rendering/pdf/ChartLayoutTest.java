package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {
    private static final Frame FRAME = PageShape.PORTRAIT.frame();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 18, 60, 90})
    void namesOfBarsNeverTouch(int categories) {
        List<Op.Text> names = new ArrayList<>();
        for (Op op : ops(categories)) {
            if (op instanceof Op.Text text && text.text().matches("[RI]\\.\\d+")) {
                names.add(text);
            }
        }

        assertThat(names).hasSize(categories);
        for (int i = 1; i < names.size(); i++) {
            Op.Text left = names.get(i - 1);
            float width =
                    left.angle() == 0 ? FontShelf.width(left.face(), left.size(), left.text()) : left.size() * 0.7f;
            assertThat(left.x() + width).isLessThan(names.get(i).x());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 18, 60})
    void barsStayWithinTheColumnOfText(int categories) {
        assertThat(ops(categories))
                .filteredOn(Op.Fill.class::isInstance)
                .map(Op.Fill.class::cast)
                .allSatisfy(bar -> {
                    assertThat(bar.x()).isGreaterThanOrEqualTo(FRAME.x());
                    assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(FRAME.right());
                    assertThat(bar.y()).isGreaterThan(0);
                });
    }

    private static List<Op> ops(int categories) {
        Typesetter type = new Typesetter(Locale.ENGLISH);
        ChartLayout layout = new ChartLayout(type, Specimen.in("en").chart("c", categories));
        return layout.layOut(type.tags().root(), FRAME).getLast().ops();
    }
}
