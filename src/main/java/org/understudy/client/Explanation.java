package org.understudy.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Door;
import org.understudy.session.TurnTrace.Effect;

/**
 * Why the client did that, in plain words to the counselor: what moved trust, and what that did to a door. For the
 * debrief and the coach. Names a unit by its label only, never by what it holds.
 */
public final class Explanation {
    private static final Map<String, String> DEEDS = deeds();

    /** Trust that moved less than this is not worth a sentence. */
    private static final double WORTH_SAYING = 0.9;

    private Explanation() {}

    /** One to three sentences; empty where nothing happened that is worth one. */
    public static String of(TurnTrace trace, ClientCase clientCase) {
        List<String> sentences = new ArrayList<>();
        trace.effects().stream()
                .filter(e -> e.measure().equals("trust") && Math.abs(e.change()) >= WORTH_SAYING)
                .sorted((a, b) -> Double.compare(Math.abs(b.change()), Math.abs(a.change())))
                .limit(2)
                .forEach(e -> sentences.add(deed(e)));
        trace.unit().flatMap(clientCase::unit).ifPresent(u -> door(trace, u).ifPresent(sentences::add));
        if (trace.act().startsWith("rupture"))
            sentences.add("The working bond is strained; say what happened before asking on.");
        if (trace.act().equals("pullback"))
            sentences.add("Two deep things in a short while: tidying up now is not a no.");
        if (trace.act().equals("further"))
            sentences.add("You asked on about what the client had just said, and that was answered.");
        if (trace.act().startsWith("retell.skip")) sentences.add("A part of the memory was gone round.");
        if (trace.act().equals("retell.out.rescued"))
            sentences.add("It was stopped near its peak: relief now, and a harder start next time.");
        return String.join(" ", sentences);
    }

    private static String deed(Effect e) {
        String what =
                DEEDS.getOrDefault(e.event(), "Something you did (" + e.event().replace('_', ' ') + ")");
        return String.format(Locale.ROOT, "%s (%+.0f trust).", what, e.change());
    }

    private static Optional<String> door(TurnTrace trace, DisclosureUnit unit) {
        if (trace.release().isEmpty()) return Optional.empty();
        String part = "“" + unit.label() + "”";
        return switch (trace.release().get()) {
            case FULL ->
                Optional.of(trace.act().startsWith("disclose") ? "The door to " + part + " is open." : "")
                        .filter(s -> !s.isEmpty());
            case HALF -> Optional.of("The door to " + part + " went to half open" + missing(trace.door()) + ".");
            case HINT ->
                Optional.of("The door to " + part + " went from closed to a hint" + missing(trace.door()) + ".");
            case BLOCKED -> Optional.of("The door to " + part + " stayed shut" + missing(trace.door()) + ".");
        };
    }

    private static String missing(Optional<Door> door) {
        if (door.isEmpty() || door.get().open()) return "";
        Door d = door.get();
        double steps = Math.ceil((d.trustNeeded() - d.trust()) / Gates.STEP);
        if (d.trust() < d.trustNeeded()) return steps <= 1 ? "; trust is nearly there" : "; trust is not there yet";
        return "; it wants a question or a reflection that goes under the surface";
    }

    /** Whether a release came out at all, for readers who only want to mark the turn. */
    public static boolean opened(TurnTrace trace) {
        return trace.release().filter(r -> r.compareTo(Release.HINT) >= 0).isPresent();
    }

    private static Map<String, String> deeds() {
        Map<String, String> d = new LinkedHashMap<>();
        d.put("steady", "Steady work");
        d.put("named_unsaid", "You named something that had not been said");
        d.put("too_deep_too_soon", "You named something true, sooner than it could be borne");
        d.put("redirect_respected", "You respected the redirect");
        d.put("sat_with_silence", "You let the silence be");
        d.put("let_it_go", "You moved on without pressing");
        d.put("came_back", "You came back to it later, and asked for leave");
        d.put("repair", "You owned what went wrong");
        d.put("repair_named", "You owned what went wrong and said what it was");
        d.put("repair_held", "The repair held");
        d.put("owned_up", "You took a misstep back");
        d.put("affirm_specific", "You noticed something particular");
        d.put("affirm_again", "Praise again, and general, wears thin");
        d.put("permission", "You asked first");
        d.put("agenda", "You agreed what the hour is for");
        d.put("summary_checked", "You summed up and checked it");
        d.put("normalised", "You said it is a human thing");
        d.put("autonomy", "You left the choice where it belongs");
        d.put("advice", "Advice came before it was wanted");
        d.put("reassured", "Reassurance closed the subject");
        d.put("confronted", "You argued");
        d.put("closed_run", "A third closed question in a row");
        d.put("stacked_questions", "Several questions at once");
        d.put("lectured", "A long explanation");
        d.put("jargon", "A word of the trade");
        d.put("formulaic", "The same formula again");
        d.put("premature_reframe", "You questioned a belief that was not on the table yet");
        d.put("pushed", "You asked again for what had just been held back");
        d.put("talked_past", "Something that cost to say was passed over");
        d.put("insulted", "That was an insult");
        d.put("off_topic_again", "Again something that does not belong here");
        d.put("rationale", "You explained why the memory is told");
        d.put("suds_checked", "You checked the number");
        d.put("reinforced", "You encouraged without rescuing");
        d.put("told_deep", "Hearing oneself say it can frighten");
        return d;
    }
}
