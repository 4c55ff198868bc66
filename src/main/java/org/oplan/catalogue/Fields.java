package org.oplan.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys and values below one key of a descriptor.
 *
 * <p>What cannot be followed is reported with its line and answered as if it were not there.
 */
final class Fields {
    private static final List<String> YES = List.of("yes", "true");
    private static final List<String> NO = List.of("no", "false");

    private final SourceRef place;
    private final SourceRef file;
    private final Consumer<Finding> findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, SourceRef> places = new LinkedHashMap<>();

    /**
     * The keys and values of a node.
     *
     * @param node a mapping; anything else is reported
     * @param file the descriptor
     * @param findings where everything that is wrong goes
     */
    Fields(Node node, SourceRef file, Consumer<Finding> findings) {
        this.place = line(file, node);
        this.file = file;
        this.findings = findings;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            findings.accept(bad(node, "", "KEY: VALUE"));
        }
    }

    private void add(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        places.putIfAbsent(key, line(file, tuple.getKeyNode()));
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            findings.accept(bad(tuple.getKeyNode(), key, "1 × " + key));
        }
    }

    /** The keys in the order of the file, without those that do not match, which are reported. */
    List<String> keys(Pattern pattern) {
        return values.keySet().stream()
                .filter(key -> {
                    boolean fits = pattern.matcher(key).matches();
                    if (!fits) {
                        refuse(key, key, pattern.pattern());
                    }
                    return fits;
                })
                .toList();
    }

    /** Reports every key but these. */
    Fields knows(String... known) {
        places.forEach((key, line) -> {
            if (!List.of(known).contains(key)) {
                findings.accept(
                        Finding.error(KindCodes.UNKNOWN_KEY, line, "key", key, "known", String.join(", ", known)));
            }
        });
        return this;
    }

    /** A text; reported if it has to be there and is not. */
    Optional<String> text(String key, boolean required) {
        Node node = values.get(key);
        if (node == null && required) {
            findings.accept(Finding.error(KindCodes.MISSING_KEY, place, "key", key));
        }
        if (node == null || node instanceof ScalarNode) {
            return Optional.ofNullable((ScalarNode) node).map(ScalarNode::getValue);
        }
        findings.accept(bad(node, key, key + ": VALUE"));
        return Optional.empty();
    }

    /** One of a few words, or what stands for a key that is not there or wrong. */
    String choice(String key, List<String> choices, String otherwise) {
        Optional<String> text = text(key, otherwise.isEmpty());
        if (text.isPresent() && !choices.contains(text.get())) {
            refuse(key, text.get(), String.join(", ", choices));
            return otherwise;
        }
        return text.orElse(otherwise);
    }

    /** Yes or no; what stands for a key that is not there. */
    boolean yes(String key, boolean otherwise) {
        Optional<String> text = text(key, false);
        if (text.isPresent() && !YES.contains(text.get()) && !NO.contains(text.get())) {
            refuse(key, text.get(), "yes, no");
            return otherwise;
        }
        return text.map(YES::contains).orElse(otherwise);
    }

    /** Several texts, or one. */
    List<String> list(String key) {
        Node node = values.get(key);
        return switch (node) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode sequence
            when sequence.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                sequence.getValue().stream()
                        .map(item -> ((ScalarNode) item).getValue())
                        .toList();
            default -> {
                findings.accept(bad(node, key, key + ": [VALUE, VALUE]"));
                yield List.of();
            }
        };
    }

    /** The keys and values below a key; none if it is not there. */
    Optional<Fields> fields(String key) {
        return fields(key, findings);
    }

    /** The same, whose mistakes are reported elsewhere. */
    Optional<Fields> fields(String key, Consumer<Finding> elsewhere) {
        return Optional.ofNullable(values.get(key)).map(node -> new Fields(node, file, elsewhere));
    }

    /** Where a key stands. */
    SourceRef place(String key) {
        return places.getOrDefault(key, place);
    }

    /** Reports a value that cannot be followed. */
    void refuse(String key, String value, String accepted) {
        SourceRef where = places.getOrDefault(key, place);
        findings.accept(Finding.error(KindCodes.BAD_VALUE, where, "key", key, "value", value, "accepted", accepted));
    }

    private Finding bad(Node node, String key, String accepted) {
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : "…";
        return Finding.error(KindCodes.BAD_VALUE, line(file, node), "key", key, "value", value, "accepted", accepted);
    }

    private static SourceRef line(SourceRef file, Node node) {
        return file.atLine(node.getStartMark().getLine() + 1L);
    }
}
