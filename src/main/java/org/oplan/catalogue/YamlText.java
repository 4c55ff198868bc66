package org.oplan.catalogue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Parses a descriptor into nodes, which know their lines. */
final class YamlText {
    private YamlText() {}

    /**
     * The root of a text; empty if there is none.
     *
     * @param text the file's text
     * @param file the file
     * @param unreadable code of the finding on a text that is no YAML
     * @param findings where that finding goes
     */
    static Optional<Node> parse(String text, SourceRef file, String unreadable, List<Finding> findings) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1L;
            findings.add(Finding.error(unreadable, file.atLine(line), "detail", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            findings.add(Finding.error(unreadable, file, "detail", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}
