package org.understudy.casebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads YAML text into nodes that remember their lines. */
final class YamlTree {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private YamlTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The top-level fields of a file.
     *
     * @throws CaseProblem with file and line where the text is not YAML, or is not a mapping
     */
    static YamlNode.Fields parse(String file, String text) {
        try (JsonParser parser = YAML.createParser(text)) {
            YamlTree tree = new YamlTree(file, parser);
            if (parser.nextToken() == null) return new YamlNode.Fields(file, 1, Map.of());
            return YamlNode.fieldsOf(tree.node(), file);
        } catch (JsonProcessingException e) {
            tab(file, text);
            throw unreadable(file, e);
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The top-level fields of a file up to the first of these keys. */
    static YamlNode.Fields parseUntil(String file, Reader in, Set<String> end) throws IOException {
        try (JsonParser parser = YAML.createParser(in)) {
            YamlTree tree = new YamlTree(file, parser);
            if (parser.nextToken() == null) return new YamlNode.Fields(file, 1, Map.of());
            if (parser.currentToken() != JsonToken.START_OBJECT) return YamlNode.fieldsOf(tree.node(), file);
            return tree.fields(1, end);
        } catch (JsonProcessingException e) {
            throw unreadable(file, e);
        }
    }

    /** YAML's own complaint about a tab is hard to read; nothing else is to be done about it than this. */
    private static void tab(String file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *\\t.*"))
                throw new CaseProblem(file + ":" + (i + 1) + ": begins with a tab; YAML wants spaces there");
        }
    }

    private static CaseProblem unreadable(String file, JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        return new CaseProblem(file + ":" + line + ": not readable as YAML: " + firstLine(e.getOriginalMessage()), e);
    }

    private YamlNode node() throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line, Set.of());
            case START_ARRAY -> items(line);
            case VALUE_NULL -> new YamlNode.Text(file, line, "");
            default -> new YamlNode.Text(file, line, parser.getText());
        };
    }

    private YamlNode.Fields fields(int line, Set<String> end) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (end.contains(key)) break;
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, node()) != null) {
                throw new CaseProblem(file + ":" + keyLine + ": “" + key + "” is written twice");
            }
        }
        return new YamlNode.Fields(file, line, entries);
    }

    private YamlNode items(int line) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(node());
        return new YamlNode.Items(file, line, items);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
