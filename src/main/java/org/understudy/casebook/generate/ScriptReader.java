package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseProblem;

/**
 * Reads a bank file. Dialogue is written as a script rather than as YAML, so that a page of it can be read aloud; its
 * form is told in {@code docs/generator.md}.
 */
final class ScriptReader {
    private static final Map<Character, String> UNIT_LINES =
            Map.of('?', "asks", '~', "hint", '-', "half", '*', "full", '+', "more");
    private static final Map<Character, String> SEGMENT_LINES =
            Map.of('.', "passage", 's', "sense", 'b', "body", 't', "thought", 'f', "feeling");

    private final String name;
    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, List<BankLine>> pools = new LinkedHashMap<>();
    private final List<UnitDraft> units = new ArrayList<>();
    private final List<SegmentSketch> segments = new ArrayList<>();
    private String pool = "";
    private boolean inSegment;
    private int line;

    private ScriptReader(String name) {
        this.name = name;
    }

    static Script read(String name, String text) {
        ScriptReader reader = new ScriptReader(name);
        for (String line : text.split("\n")) {
            reader.line++;
            if (!line.isBlank() && !line.startsWith("#")) reader.take(line.strip());
        }
        return new Script(
                name,
                reader.heads,
                reader.pools,
                reader.units.stream().map(UnitDraft::done).toList(),
                List.copyOf(reader.segments));
    }

    private void take(String line) {
        if (line.startsWith("== ")) unit(line.substring(3));
        else if (line.startsWith("@ ")) segment(line.substring(2));
        else if (line.startsWith("[") && line.endsWith("]") && !line.contains(" ")) open(line);
        else if (!pool.isEmpty()) pools.get(pool).add(BankLine.of(line, place()));
        else if (inSegment) add(segments.getLast().lines(), SEGMENT_LINES, line);
        else if (!units.isEmpty()) unitLine(line);
        else head(line);
    }

    private void open(String line) {
        pool = line.substring(1, line.length() - 1);
        pools.computeIfAbsent(pool, _ -> new ArrayList<>());
    }

    private void head(String line) {
        int at = line.indexOf(" = ");
        if (at < 0) throw problem("neither a head, a pool, a unit nor a part of a memory: “" + line + "”");
        heads.put(line.substring(0, at).strip(), line.substring(at + 3).strip());
    }

    private void unit(String line) {
        pool = "";
        inSegment = false;
        String[] f = fields(line, 7);
        units.add(new UnitDraft(f));
    }

    private void segment(String line) {
        pool = "";
        inSegment = true;
        String[] f = fields(line, 3);
        segments.add(new SegmentSketch(
                f[0],
                f[1],
                Integer.parseInt(f[2].replace("*", "").strip()),
                f[2].contains("*"),
                f.length > 4 ? f[4] : "",
                new LinkedHashMap<>()));
    }

    private void unitLine(String line) {
        UnitDraft unit = units.getLast();
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '>' -> unit.opens.addAll(List.of(rest.split("\\s+")));
            case '<' -> unit.requires.addAll(List.of(rest.split("\\s+")));
            case '!' -> Arrays.stream(rest.split("\\s+")).map(Condition::of).forEach(unit.conditions::add);
            case ':' -> unit.risk = rest;
            case '=' -> unit.answers.addAll(List.of(rest.split("\\s+")));
            default -> add(unit.lines, UNIT_LINES, line);
        }
    }

    private void add(Map<String, List<BankLine>> into, Map<Character, String> kinds, String line) {
        String kind = kinds.get(line.charAt(0));
        if (kind == null || line.length() < 3) throw problem("no such mark: “" + line + "”");
        List<BankLine> lines = into.computeIfAbsent(kind, _ -> new ArrayList<>());
        for (String one : line.substring(1).split(" / ")) lines.add(BankLine.of(one, place()));
    }

    private String[] fields(String line, int least) {
        String[] fields = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        if (fields.length < least) throw problem("wants " + least + " fields, has " + fields.length + ": " + line);
        return fields;
    }

    private String place() {
        return name + ":" + line;
    }

    private CaseProblem problem(String message) {
        return new CaseProblem(place() + ": " + message);
    }

    /** A unit while its lines are being read. */
    private static final class UnitDraft {
        private final String[] fields;
        private final List<Condition> conditions = new ArrayList<>();
        private final List<String> opens = new ArrayList<>();
        private final List<String> requires = new ArrayList<>();
        private final Map<String, List<BankLine>> lines = new LinkedHashMap<>();
        private final List<String> answers = new ArrayList<>();
        private String risk = "";

        private UnitDraft(String[] fields) {
            this.fields = fields;
        }

        /** Fields: id, topic, label, layer, gate such as {@code 2.1!} (step, depth, discomfort), shape, tags. */
        private UnitSketch done() {
            String gate = fields[4];
            return new UnitSketch(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields[3],
                    Character.digit(gate.charAt(0), 10),
                    gate.contains(".") ? Character.digit(gate.charAt(2), 10) : 0,
                    gate.endsWith("!"),
                    fields[5],
                    Arrays.stream(fields[6].split(",")).map(String::strip).toList(),
                    List.copyOf(conditions),
                    List.copyOf(opens),
                    List.copyOf(requires),
                    risk,
                    List.copyOf(answers),
                    lines);
        }
    }
}
