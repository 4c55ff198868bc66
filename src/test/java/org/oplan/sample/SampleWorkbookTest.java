package org.oplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class SampleWorkbookTest {
    private final byte[] bytes = SampleWorkbook.bytes(GeneralSecretariat.about(), GeneralSecretariat.sheets());

    @Test
    void everyPartIsValidAgainstTheSchema() throws IOException {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        try (XSSFWorkbook workbook = open()) {
            for (Sheet sheet : workbook) {
                ((XSSFSheet) sheet).getCTWorksheet().validate(options);
            }
            workbook.getStylesSource().getCTStylesheet().validate(options);
            workbook.getCTWorkbook().validate(options);
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void codesOfOtherSheetsAreChosenFromAList() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook.getSheet("Outcomes").getDataValidations())
                    .filteredOn(validation -> "Objectives!$A$2:$A$501"
                            .equals(validation.getValidationConstraint().getFormula1()))
                    .singleElement()
                    .matches(XSSFDataValidation::getShowErrorBox)
                    .matches(validation ->
                            validation.getRegions().getCellRangeAddress(0).getFirstColumn() == 1);
        }
    }

    @Test
    void workbookHoldsNoFormulas() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType().name())
                                .as("%s %s", sheet.getSheetName(), cell.getAddress())
                                .isIn("STRING", "NUMERIC", "BLANK")));
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
