package org.understudy.casebook.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseLinter;

/** The list of what is still to be written, as an author works it off: what to check first, then unit by unit. */
final class ToWrite {
    private static final Pattern OF_UNIT = Pattern.compile("^(.*?): unit “([^”]+)” (.*)$");

    private ToWrite() {}

    static String of(Draft draft, Path folder) {
        StringBuilder list = new StringBuilder("# Still to be written\n\n");
        list.append("The labels of the units are what the source says, about the client. What the client says, in their"
                + " own\n"
                + "words, is yours to write: `asks`, `hint`, `half`, `full`, `more`; then `voice.yaml`");
        if (draft.approach() == Approach.PROLONGED_EXPOSURE) list.append(" and `memory.yaml`");
        list.append(". docs/case-format.md says how\nmuch of each, and `understudy cases lint` tells when it is done;\n"
                + "then take the line `origin: draft` out of case.yaml.\n\n");
        list.append("## Guessed, to be checked\n");
        draft.guessed().forEach(g -> list.append("- ").append(g).append('\n'));
        list.append(
                "\n## Risk: what the source says\nA counselor will ask for each of these; the answer has to be true and"
                        + " always the same.\n");
        for (String kind : RiskSaid.KINDS)
            list.append("- ")
                    .append(kind)
                    .append(": ")
                    .append(draft.units().stream()
                            .filter(u -> u.asked().filter(kind::equals).isPresent())
                            .map(u -> u.stands() + " (“" + u.source() + "”)")
                            .findFirst()
                            .orElse("not said; yours to decide"))
                    .append('\n');
        checks(draft, folder, list);
        if (!draft.leftOut().isEmpty()) {
            list.append("\n## Left out\nA case holds about ")
                    .append(Draft.ROOM)
                    .append(" units; these are not among them.\n");
            draft.leftOut().forEach(l -> list.append("- ").append(l).append('\n'));
        }
        return list.toString();
    }

    private static void checks(Draft draft, Path folder, StringBuilder list) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<String>> units = new LinkedHashMap<>();
        Map<String, String> where = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder();
        for (CaseFinding finding : CaseLinter.lint(folder).findings()) {
            String said = finding.toString().replace(folder + "/", "");
            Matcher unit = OF_UNIT.matcher(said);
            if (unit.matches()) {
                where.putIfAbsent(unit.group(2), unit.group(1));
                units.computeIfAbsent(unit.group(2), _ -> new ArrayList<>()).add(unit.group(3));
            } else rest.append("- ").append(said).append('\n');
        }
        DraftFiles.ids(draft.units()).forEach((unit, id) -> labels.put(id, unit.label()));
        list.append("\n## The units\n");
        units.forEach((id, wants) -> list.append("- [ ] `")
                .append(id)
                .append("` ")
                .append(labels.getOrDefault(id, ""))
                .append("\n  ")
                .append(where.get(id))
                .append(": ")
                .append(wants.stream().collect(Collectors.joining("; ")))
                .append('\n'));
        list.append("\n## Everything else\n").append(rest);
    }
}
