package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.client.mind.Dice;

/** A competent imaginal retelling, played from a script: are figures given, is the order kept, does the tense follow? */
final class ExposureTest {
    private static final List<String> BEFORE = List.of(
            "Hello, come in.",
            "Today I'd like us to go through the memory out loud, with your eyes closed and in the present tense."
                    + " Pushing it away keeps it alive, and telling it again and again makes it easier to carry.",
            "Where are you now, from 0 to 100?",
            "Would you be willing to close your eyes and start at the beginning of the memory?",
            "Begin wherever it starts for you, and go through the memory.");
    private static final List<String> ON = List.of(
            "What happens next?",
            "Go on.",
            "You're doing well. Stay with it.",
            "And then?",
            "What's happening now?",
            "…",
            "Keep going, I'm right here.");

    private ExposureTest() {}

    static List<Row> rows(ClientCase clientCase, TechniqueCoder coder, int sessions) {
        if (clientCase.imaginal().isEmpty()) return List.of();
        List<String> order =
                clientCase.imaginal().get().segments().stream().map(Segment::id).toList();
        int asked = 0;
        int given = 0;
        int off = 0;
        int disorder = 0;
        int told = 0;
        int[] present = new int[2];
        int[] all = new int[2];
        for (int i = 0; i < sessions; i++) {
            SimulatedClient client = Clients.meet(clientCase, Played.plain(Optional.of("imaginal")), 500 + i);
            Dice dice = Dice.of(i, 0);
            int place = -1;
            boolean prompted = false;
            for (String line : script(dice)) {
                CodedTurn coded = coder.code(line, CodingContext.NONE);
                ClientReply r = client.reply(line, coded);
                if (line.contains("0 to 100")) {
                    asked++;
                    if (r.state().statedSuds().isPresent()) {
                        given++;
                        if (Math.abs(r.state().statedSuds().getAsInt()
                                        - r.state().distress())
                                > 10) off++;
                    }
                }
                if (line.contains("as if it's happening")) prompted = true;
                Optional<String> segment = r.trace().line().filter(l -> l.startsWith("segments/"));
                if (r.trace().act().equals("retell.present") || r.trace().act().equals("retell.past")) {
                    String id = segmentLine(r).split("/")[1];
                    told++;
                    if (order.indexOf(id) < place) disorder++;
                    place = order.indexOf(id);
                    int when = prompted ? 1 : 0;
                    all[when]++;
                    if (r.trace().act().equals("retell.present")) present[when]++;
                }
                if (segment.isEmpty() && r.leaves()) break;
            }
        }
        double rise = share(present[1], all[1]) - share(present[0], all[0]);
        return List.of(
                Row.atLeast("SUDS given when asked", asked == 0 ? 0 : (double) given / asked, 1)
                        .lineIsAll(),
                Row.none("SUDS more than 10 from the state", off, given + " figures"),
                Row.none("parts of the memory out of order", disorder, told + " parts"),
                Row.atLeast("present tense, share gained after asking for it", rise, 0.3));
    }

    private static String segmentLine(ClientReply r) {
        Object lines = r.trace().extra().get("lines");
        return lines instanceof List<?> l
                ? l.stream()
                        .map(String::valueOf)
                        .filter(x -> x.startsWith("segments/"))
                        .findFirst()
                        .orElse("segments/?")
                : "segments/?";
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static List<String> script(Dice dice) {
        List<String> lines = new ArrayList<>(BEFORE);
        lines.set(1, lines.get(1).replace(" and in the present tense", ""));
        for (int i = 0; i < 4; i++) lines.add(ON.get(dice.below(ON.size())));
        lines.add("Where are you now, from 0 to 100?");
        lines.add("Try it in the present tense, as if it's happening. What happens next?");
        for (int i = 0; i < 10; i++)
            lines.add(i % 5 == 4 ? "Where are you now, from 0 to 100?" : ON.get(dice.below(ON.size())));
        return lines;
    }
}
