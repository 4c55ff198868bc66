package org.oplan.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that somebody might drop to do harm, and the rule that refuses each. */
final class HostileFiles {
    private static final String SHEET = "xl/worksheets/sheet99.xml";
    private static final List<String> FORBIDDEN_PARTS = List.of(
            "xl/vbaProject.bin",
            "xl/VBAPROJECT.BIN",
            "xl/externalLinks/externalLink1.xml",
            "xl/embeddings/oleObject1.bin",
            "xl/activeX/activeX1.xml",
            "xl/ctrlProps/ctrlProp1.xml",
            "xl/connections.xml",
            "xl/queryTables/queryTable1.xml",
            "xl/model/item.data",
            "xl/macrosheets/sheet1.xml",
            "xl/dialogsheets/sheet1.xml",
            "xl/webextensions/webextension1.xml",
            "customUI/customUI.xml",
            "xl/worksheets/../../../etc/passwd",
            "/etc/passwd");

    private HostileFiles() {}

    /** A file and the rule that refuses it. */
    static final class Hostile {
        private final String what;
        private final String name;
        private final byte[] content;
        private final String code;

        Hostile(String what, String name, byte[] content, String code) {
            this.what = what;
            this.name = name;
            this.content = content.clone();
            this.code = code;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content.clone();
        }

        String code() {
            return code;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Hostile> all() throws IOException {
        return Stream.of(parts(), bombs(), documentTypes(), broken(), texts(), formulas())
                .flatMap(List::stream);
    }

    static byte[] withMacro() throws IOException {
        return withPart("xl/vbaProject.bin", bytes("anything"));
    }

    private static List<Hostile> parts() throws IOException {
        byte[] twice = withPart("xl/worksheets/sheeX1.xml", bytes("<x/>"));
        String renamed = new String(twice, StandardCharsets.ISO_8859_1).replace("sheeX1", "sheet1");
        Stream<Hostile> forbidden = FORBIDDEN_PARTS.stream()
                .map(part -> workbook("part " + part, withPart(part, bytes("anything")), "forbidden-part"));
        return Stream.concat(
                        forbidden,
                        Stream.of(workbook(
                                "part twice", renamed.getBytes(StandardCharsets.ISO_8859_1), "duplicate-part")))
                .toList();
    }

    private static List<Hostile> bombs() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i <= PackageScan.MOST_PARTS; i++) {
                add(zip, "xl/worksheets/sheet" + i + ".xml", new byte[0]);
            }
        }
        byte[] large = Arrays.copyOf(withPart(SHEET, new byte[0]), (int) PackageScan.MOST_BYTES + 1);
        return List.of(
                workbook("bomb", withPart(SHEET, new byte[50_000_000]), "workbook-too-dense"),
                workbook("bomb of blanks", withPart("xl/sharedStrings2.xml", new byte[10]), "forbidden-part"),
                workbook("too much in all", muchInAll(), "workbook-too-large"),
                workbook("too many parts", many.toByteArray(), "workbook-too-many-parts"),
                workbook("too large", large, "workbook-too-large"));
    }

    /** Parts none of which is too large or too dense, which together are more than a workbook may unpack to. */
    private static byte[] muchInAll() throws IOException {
        byte[] part = new byte[42_000_000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < part.length; i += 100) {
            part[i] = (byte) random.nextInt(1, 256);
            part[i + 1] = (byte) random.nextInt(1, 256);
        }
        ByteArrayOutputStream much = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(much)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < 5; i++) {
                add(zip, "xl/worksheets/sheet" + i + ".xml", part);
            }
        }
        return much.toByteArray();
    }

    private static List<Hostile> documentTypes() throws IOException {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">]><sst>&c;&c;</sst>";
        return List.of(
                workbook("reads a file", withPart("docProps/custom.xml", bytes(file)), "document-type"),
                workbook("in UTF-16", withPart("docProps/custom.xml", file.getBytes(UTF_16LE)), "document-type"),
                workbook("billion laughs", withPart("xl/theme/theme2.xml", bytes(laughs)), "document-type"));
    }

    private static List<Hostile> broken() throws IOException {
        byte[] good = withPart("docProps/custom.xml", bytes("<a/>"));
        byte[] noise = new byte[10_000];
        new SplittableRandom(1).nextBytes(noise);
        byte[] noisy = noise.clone();
        System.arraycopy(good, 0, noisy, 0, 40);
        return List.of(
                workbook("cut in half", Arrays.copyOf(good, good.length / 2), "workbook-damaged"),
                workbook("four bytes", Arrays.copyOf(good, 4), "workbook-damaged"),
                workbook("noise after the start", noisy, "workbook-damaged"),
                workbook("noise", noise, "not-a-workbook"),
                workbook("no XML", packed("xl/workbook.xml", "not XML"), "workbook-damaged"),
                workbook("another package", packed("docProps/app.xml", "<x/>"), "not-a-workbook"),
                workbook("text", bytes("unit,period,element,amount\n"), "not-a-workbook"),
                workbook("behind a password", compoundFile("EncryptedPackage"), "workbook-encrypted"),
                workbook("of 1997", compoundFile("Workbook"), "workbook-of-other-format"),
                workbook("empty", new byte[0], "file-empty"));
    }

    private static List<Hostile> texts() {
        String header = "unit,period,element,amount\n";
        return List.of(
                new Hostile(
                        "unclosed quote", "a.csv", bytes(header + "\"GS," + "x\n".repeat(1_000_000)), "csv-unreadable"),
                new Hostile("endless line", "a.csv", bytes(header + "GS,".repeat(3_000_000)), "csv-unreadable"),
                new Hostile("endless header", "a.csv", bytes("unit,".repeat(3_000_000)), "csv-unreadable"),
                new Hostile(
                        "bytes of no text",
                        "a.csv",
                        HexFormat.of().parseHex("81fd80c3ff0aff81".repeat(99)),
                        "encoding-unclear"),
                new Hostile("not a ledger", "a.csv", bytes("=cmd|' /C calc'!A0,b\n"), "unknown-csv"));
    }

    private static List<Hostile> formulas() throws IOException {
        return Stream.of(
                        "WEBSERVICE(\"http://example.org/\")",
                        "HYPERLINK(\"http://example.org/\",1)",
                        "1+cmd|' /C calc'!A0")
                .map(formula -> workbook(formula, withFormula(formula), "forbidden-formula"))
                .toList();
    }

    static byte[] withFormula(String formula) {
        byte[] workbook = aWorkbook().withFormula("Outputs", "E2", "40+2", 42).bytes();
        return replaced(workbook, "<f>40+2</f>", "<f>" + formula + "</f>");
    }

    /** The workbook with a text of its parts replaced. */
    private static byte[] replaced(byte[] workbook, String text, String replacement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), UTF_8);
                add(out, entry.getName(), bytes(content.replace(text, replacement)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] withPart(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(aWorkbook().bytes()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                add(out, entry.getName(), in.readAllBytes());
            }
            add(out, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", bytes("<Types/>"));
            add(zip, name, bytes(content));
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

    private static Hostile workbook(String what, byte[] content, String code) {
        return new Hostile(what, "plan.xlsx", content, code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
