package org.oplan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.SheetDefinition;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the descriptor {@code kind.yaml} of a document kind.
 *
 * <pre>
 * title: {en: Project list, zh: 项目清单}
 * uses: [plan]                # prints what the plan says; leave out if the kind's own sheets are enough
 * sections: [background]      # sections of the sheet Texts that only this kind has
 * sheets:
 *   Topics:
 *     key: code
 *     columns:
 *       code:   {type: code}
 *       title:  {type: texts, required: yes}
 *   Projects:
 *     key: code
 *     columns:
 *       code:   {type: code}
 *       title:  {type: texts, required: yes}
 *       topic:  {type: reference, to: Topics, required: yes}
 *       output: {type: references, to: output}
 *       state:  {type: choice, values: [open, done]}
 *       due:    {type: date}
 *       sought: {type: amount, sum: yes, sum-by: topic}
 *       people: {type: number, per: year, sum: yes}
 * </pre>
 *
 * <p>Nothing else is allowed: an unknown key is an error with its line, since a slip of the pen would otherwise go
 * unseen. {@link ColumnReader} says what a column may have.
 */
final class KindReader {
    private static final Pattern SHEET = Pattern.compile("[A-Z][A-Za-z0-9]{0,29}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern SECTION = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String PLAN = "plan";

    private final SourceRef file;
    private final List<Finding> findings = new ArrayList<>();

    private KindReader(SourceRef file) {
        this.file = file;
    }

    /**
     * Reads a descriptor.
     *
     * @param name name of the kind
     * @param text the file's text
     * @param file the file
     * @return no kind if anything is wrong: its workbooks could be misread
     */
    static Checked<DocumentKind> read(String name, String text, SourceRef file) {
        KindReader reader = new KindReader(file);
        Optional<DocumentKind> kind = reader.node(text).map(node -> reader.kind(name, node));
        return new Checked<>(kind.filter(read -> reader.findings.isEmpty()), reader.findings);
    }

    private Optional<Node> node(String text) {
        Optional<Node> node = YamlText.parse(text, file, KindCodes.UNREADABLE, findings);
        if (node.isEmpty() && findings.isEmpty()) {
            findings.add(Finding.error(KindCodes.MISSING_KEY, file.atLine(1), "key", "title"));
        }
        return node;
    }

    private DocumentKind kind(String name, Node node) {
        Fields fields = new Fields(node, file, findings::add).knows("title", "uses", "sections", "sheets");
        List<String> uses = fields.list("uses");
        uses.stream().filter(use -> !use.equals(PLAN)).forEach(use -> fields.refuse("uses", use, PLAN));
        List<String> sections = fields.list("sections");
        sections.stream()
                .filter(section -> !SECTION.matcher(section).matches())
                .forEach(section -> fields.refuse("sections", section, SECTION.pattern()));
        return new DocumentKind(
                name, titles(fields), uses.contains(PLAN), sections, sheets(fields, uses.contains(PLAN)));
    }

    private SortedMap<String, String> titles(Fields fields) {
        SortedMap<String, String> titles = new TreeMap<>();
        Optional<Fields> title = fields.fields("title");
        if (title.isEmpty()) {
            fields.text("title", true);
        }
        title.ifPresent(byLanguage -> byLanguage
                .keys(LANGUAGE)
                .forEach(language -> byLanguage.text(language, true).ifPresent(text -> titles.put(language, text))));
        return titles;
    }

    private List<SheetDefinition> sheets(Fields fields, boolean usesPlan) {
        List<SheetDefinition> sheets = new ArrayList<>();
        fields.fields("sheets").ifPresent(all -> {
            List<String> names = all.keys(SHEET);
            for (String name : names) {
                if (ReservedNames.contains(name)) {
                    all.refuse(name, name, SHEET.pattern() + " \\ {" + ReservedNames.list() + "}");
                }
                all.fields(name)
                        .flatMap(sheet -> sheet(name, sheet, new ColumnReader(sheet, all, names, usesPlan)))
                        .ifPresent(sheets::add);
            }
        });
        return sheets;
    }

    private static Optional<SheetDefinition> sheet(String name, Fields fields, ColumnReader reader) {
        fields.knows("key", "required", "columns");
        return reader.keyed()
                .map(key -> new SheetDefinition(name, key, fields.yes("required", true), reader.columns()));
    }
}
