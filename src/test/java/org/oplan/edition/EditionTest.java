package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {
    private final Edition english = Edition.of(TemplateFolder.bundled(), "en");
    private final Edition french = Edition.of(TemplateFolder.bundled(), "fr");
    private final Edition spanish = Edition.of(TemplateFolder.bundled(), "es");
    private final Edition russian = Edition.of(TemplateFolder.bundled(), "ru");
    private final Edition arabic = Edition.of(TemplateFolder.bundled(), "ar");
    private final Edition chinese = Edition.of(TemplateFolder.bundled(), "zh");

    @Test
    void separatesThousands() {
        assertThat(english.amount(new BigDecimal("1"))).isEqualTo("1");
        assertThat(english.amount(new BigDecimal("999"))).isEqualTo("999");
        assertThat(english.amount(new BigDecimal("1000"))).isEqualTo("1,000");
        assertThat(english.amount(new BigDecimal("90419059"))).isEqualTo("90,419,059");
        assertThat(chinese.amount(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
        assertThat(french.amount(new BigDecimal("1234567.50"))).isEqualTo("1\u00a0234\u00a0567,50");
    }

    @Test
    void printsNilAsADash() {
        assertThat(english.amount(BigDecimal.ZERO)).isEqualTo("–");
        assertThat(chinese.share(new BigDecimal("0.0"))).isEqualTo("–");
    }

    @Test
    void printsNegativeAmountsAsTheLanguageHasThem() {
        assertThat(english.amount(new BigDecimal("-1234"))).isEqualTo("(1,234)");
        assertThat(chinese.amount(new BigDecimal("-1234"))).isEqualTo("\u22121,234");
        assertThat(spanish.amount(new BigDecimal("-1234"))).isEqualTo("\u22121\u00a0234");
        assertThat(arabic.amount(new BigDecimal("-1234"))).isEqualTo("\u2066\u22121\u00a0234\u2069");
    }

    @Test
    void printsSharesWithTheirDecimals() {
        assertThat(english.share(new BigDecimal("37.2"))).isEqualTo("37.2%");
        assertThat(chinese.share(new BigDecimal("100.0"))).isEqualTo("100.0%");
        assertThat(french.share(new BigDecimal("37.2"))).isEqualTo("37,2\u00a0%");
    }

    @Test
    void printsDatesWithoutTheLocaleDataOfTheRuntime() {
        LocalDate date = LocalDate.of(2019, 2, 8);

        assertThat(english.date(date)).isEqualTo("8 February 2019");
        assertThat(chinese.date(date)).isEqualTo("2019年2月8日");
        assertThat(spanish.date(date)).isEqualTo("8 de febrero de 2019");
        assertThat(russian.date(date)).isEqualTo("8 февраля 2019\u00a0года");
        assertThat(arabic.date(date)).isEqualTo("8 فبراير 2019");
        assertThat(french.date(date)).isEqualTo("8 février 2019");
        assertThat(french.date(date.withDayOfMonth(1))).isEqualTo("1er février 2019");
    }

    @Test
    void printsSpansOfYears() {
        assertThat(english.years(2020, 2023)).isEqualTo("2020–2023");
        assertThat(chinese.years(2020, 2023)).isEqualTo("2020-2023");
        assertThat(english.years(2020, 2020)).isEqualTo("2020");
    }
}
