package org.understudy.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Imaginal;
import org.understudy.i18n.Words;

/** What there is to open in a case, part by part, with what the linter says of each. */
final class Entries {
    private final EditableCase edited;
    private final List<CaseFinding> findings;

    Entries(EditableCase edited, List<CaseFinding> findings) {
        this.edited = edited;
        this.findings = findings;
    }

    List<Entry> of(Part part) {
        ClientCase c = edited.clientCase();
        List<Entry> entries = new ArrayList<>();
        switch (part) {
            case UNITS -> c.units().forEach(u -> entries.add(unit(u)));
            case VOICE -> {
                for (CaseCard.Phase phase : c.card().phases())
                    entries.add(pool(new CasePlace("phases/" + phase.id() + "/opening"), phase.name(), "opening"));
                for (String kind : List.of("frames", "fallbacks", "meta", "nonverbal"))
                    edited.pools(kind).forEach(p -> entries.add(pool(p, plain(p.part()), kind)));
            }
            case MEMORY -> {
                edited.pools("imaginal").forEach(p -> entries.add(pool(p, plain(p.part()), "imaginal")));
                c.imaginal().ifPresent(i -> i.segments().forEach(s -> entries.add(segment(s))));
            }
            case REACH, QUESTIONS, PROPOSALS -> {}
        }
        return entries;
    }

    private Entry unit(DisclosureUnit u) {
        CasePlace key = CasePlace.unit(u.id(), "label");
        return entry(key, u.label(), u.topic(), Optional.of(u));
    }

    private Entry segment(Imaginal.Segment s) {
        return entry(
                new CasePlace("segments/" + s.id() + "/title"),
                s.title(),
                Words.of("author.group.segments"),
                Optional.empty());
    }

    private Entry pool(CasePlace place, String title, String kind) {
        return entry(place, title, Words.of("author.group." + kind), Optional.empty());
    }

    private Entry entry(CasePlace key, String title, String group, Optional<DisclosureUnit> unit) {
        Entry bare = new Entry(key, title, group, unit, false, 0, 0);
        boolean own = edited.overlay().changes().stream().anyMatch(c -> bare.holds(c.at()));
        return new Entry(
                key,
                title,
                group,
                unit,
                own,
                count(bare, CaseFinding.Severity.PROBLEM),
                count(bare, CaseFinding.Severity.REMARK));
    }

    private int count(Entry entry, CaseFinding.Severity severity) {
        return (int) findings.stream()
                .filter(f -> f.severity() == severity)
                .filter(f -> f.spot().filter(s -> entry.holds(s.at())).isPresent())
                .count();
    }

    /** {@code openerHigh} and {@code resist.tangent} as words. */
    static String plain(String part) {
        return part.replaceAll("([a-z])([A-Z])", "$1 $2").replace(".", ": ").toLowerCase(Locale.ROOT);
    }
}
