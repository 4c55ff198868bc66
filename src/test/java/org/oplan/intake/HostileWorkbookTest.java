package org.oplan.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    private static final String FILE = "plan.xlsx";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/VBAPROJECT.BIN",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml",
                "xl/ctrlProps/ctrlProp1.xml",
                "xl/connections.xml",
                "xl/queryTables/queryTable1.xml",
                "xl/worksheets/../../../etc/passwd",
                "/etc/passwd"
            })
    void refusesPartsThatNoPlanNeeds(String part) throws Exception {
        refuses(withPart(part, "anything".getBytes(UTF_8)), "forbidden-part");
    }

    @Test
    void refusesPartsThatUnpackToFarMoreThanTheirSize() throws Exception {
        refuses(withPart("xl/worksheets/sheet99.xml", new byte[2_000_000]), "workbook-too-dense");
    }

    @Test
    void refusesPackagesOfTooManyParts() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= PackageScan.MOST_PARTS; i++) {
                add(zip, "xl/worksheets/sheet" + i + ".xml", new byte[0]);
            }
        }
        refuses(bytes.toByteArray(), "workbook-too-many-parts");
    }

    @Test
    void refusesFilesThatAreTooLarge() throws Exception {
        byte[] large = Arrays.copyOf(workbook(), (int) PackageScan.MOST_BYTES + 1);
        refuses(large, "workbook-too-large");
    }

    @Test
    void refusesPartsThatAreThereTwice() throws Exception {
        byte[] bytes = withPart("xl/worksheets/sheeX1.xml", "<x/>".getBytes(UTF_8));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheeX1", "sheet1");
        refuses(text.getBytes(StandardCharsets.ISO_8859_1), "duplicate-part");
    }

    @Test
    void refusesDocumentTypesInAnyPart() throws Exception {
        String part = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        refuses(withPart("docProps/custom.xml", part.getBytes(UTF_8)), "document-type");
        refuses(withPart("docProps/custom.xml", part.getBytes(UTF_16LE)), "document-type");
    }

    @Test
    void refusesWorkbooksThatEndTooEarly() throws Exception {
        byte[] bytes = workbook();
        refuses(Arrays.copyOf(bytes, bytes.length / 2), "workbook-damaged");
        refuses(Arrays.copyOf(bytes, 4), "workbook-damaged");
    }

    @Test
    void refusesWorkbooksWithBrokenParts() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types><Broken".getBytes(UTF_8));
            add(zip, "xl/workbook.xml", "not XML".getBytes(UTF_8));
        }
        refuses(bytes.toByteArray(), "workbook-damaged");
    }

    @Test
    void refusesOtherPackages() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        }
        refuses(bytes.toByteArray(), "not-a-workbook");
    }

    @Test
    void refusesTextThatIsNamedLikeAWorkbook() throws Exception {
        refuses("unit,period,element,amount\n".getBytes(UTF_8), "not-a-workbook");
    }

    @Test
    void refusesWorkbooksBehindPasswords() throws Exception {
        refuses(compoundFile("EncryptedPackage"), "workbook-encrypted");
    }

    @Test
    void refusesOldWorkbooksUnderANewName() throws Exception {
        refuses(compoundFile("Workbook"), "workbook-of-other-format");
    }

    private void refuses(byte[] content, String code) throws IOException {
        assertFound(new Drop(directory).with(FILE, content).read().findings()).onlyError(code, FILE);
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(aWorkbook().writeTo(directory.resolve("faultless.xlsx")));
    }

    private byte[] withPart(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                add(out, entry.getName(), in.readAllBytes());
            }
            add(out, name, content);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] compoundFile(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        bytes.writeBytes(new byte[504]);
        bytes.writeBytes(stream.getBytes(UTF_16LE));
        return bytes.toByteArray();
    }
}
