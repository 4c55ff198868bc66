package org.oplan.composition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.oplan.document.Document;
import org.oplan.document.Image;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/**
 * The specimen: a paper in every language that holds every kind of block.
 *
 * <p>Its template and its words stand in the test resources below {@code specimen}; all figures are made up.
 */
public final class SpecimenPaper {
    private static final int YEARS = 4;

    private SpecimenPaper() {}

    /** The specimen in a language. */
    public static Document in(String language) {
        TemplateFolder folder = folder();
        Edition edition = Edition.of(folder, language);
        FigureBook figures = figures();
        Map<String, Object> model = new TreeMap<>(new TemplateFunctions(figures, edition).byName());
        model.put("language", language);
        model.put(
                "outputs", java.util.stream.IntStream.rangeClosed(1, 44).boxed().toList());
        try {
            String xml = new TemplateEngine(folder).fill("document.ftl", model);
            return DocumentReader.read(
                    new DocumentXml(folder).parse(xml, "document.ftl"), figures, SpecimenPaper::picture, edition);
        } catch (IOException | freemarker.template.TemplateException e) {
            throw new IllegalStateException("The specimen's template is wrong", e);
        } catch (TemplateMistake e) {
            throw new IllegalStateException(e.place() + ": " + e.getMessage(), e);
        }
    }

    private static TemplateFolder folder() {
        try {
            return TemplateFolder.of(
                    Path.of(SpecimenPaper.class.getResource("/specimen").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Amounts {@code cost/SERVICE/YEAR}, {@code output/N/YEAR}, {@code flow/FROM/TO}, shares {@code share/N}. */
    private static FigureBook figures() {
        List<Figure> figures = new ArrayList<>();
        String[] services = {"DOC", "ADM", "SUP", "INT"};
        for (int s = 0; s < services.length; s++) {
            for (int y = 0; y < YEARS; y++) {
                figures.add(amount(
                        "cost/" + services[s] + "/" + (2020 + y), 1_104_561L * (s + 2) + 387_411L * y * (s - 1)));
            }
        }
        for (int n = 1; n <= 44; n++) {
            for (int y = 0; y < YEARS; y++) {
                figures.add(amount("output/" + n + "/" + (2020 + y), n % 9 == 0 ? 0 : 91_337L * n + 12_345L * y));
            }
        }
        figures.add(amount("balance/2020", 412_300));
        figures.add(amount("balance/2021", -87_450));
        figures.add(amount("balance/2022", -212_000));
        figures.add(amount("balance/2023", 95_700));
        long[][] serviceToObjective = {{2100, 900, 400}, {3200, 1800, 1000}, {1200, 2400, 800}};
        long[][] objectiveToGoal = {{4000, 1500, 1000}, {1100, 3000, 1000}, {200, 600, 1400}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                figures.add(amount("flow/s" + i + "/o" + j, serviceToObjective[i][j] * 1000));
                figures.add(amount("flow/o" + i + "/g" + j, objectiveToGoal[i][j] * 1000));
            }
        }
        String[] shares = {"37.2", "28.4", "19.6", "9.1", "5.7"};
        for (int i = 0; i < shares.length; i++) {
            figures.add(figure("share/" + (i + 1), new BigDecimal(shares[i]), Figure.Kind.SHARE));
        }
        return new FigureBook(figures);
    }

    private static Figure amount(String key, long value) {
        return figure(key, BigDecimal.valueOf(value), Figure.Kind.AMOUNT);
    }

    private static Figure figure(String key, BigDecimal value, Figure.Kind kind) {
        return new Figure(key, value, kind, "read", List.of(), List.of(), List.of());
    }

    /** A picture drawn here: hills under a sky. */
    private static Optional<Image> picture(String name) {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int y = 0; y < 300; y++) {
            pen.setColor(new Color(150 + y / 4, 190 + y / 6, 230));
            pen.drawLine(0, y, 600, y);
        }
        pen.setColor(new Color(0x3d, 0x7a, 0x5a));
        pen.fillPolygon(new int[] {0, 160, 330, 460, 600, 600, 0}, new int[] {220, 120, 210, 90, 200, 300, 300}, 7);
        pen.setColor(new Color(0xc9, 0xa2, 0x27));
        pen.fillRect(440, 40, 6, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Image(name, "image/png", out.toByteArray(), 600, 300));
    }
}
