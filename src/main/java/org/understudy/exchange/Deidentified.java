package org.understudy.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CaseLines;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A session's words without what points at a person: the names its case knows, names people give themselves or are
 * called by, whatever else is written like a name, addresses, numbers and links. Names in an imported transcript are
 * found by patterns, which is a help and not a guarantee; somebody has to read what is given away.
 */
public final class Deidentified {
    private static final Pattern SELF = Pattern.compile(
            "(?i:\\b(?:my name is|my name's|call me|i'm called|this is|i am|i'm|name:|hello,?|hi,?|thanks,?|thank"
                + " you,?|goodbye,?|bye,?))"
                + "\\s+((?:Dr\\.?\\s+|Mr\\.?\\s+|Mrs\\.?\\s+|Ms\\.?\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)");
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Miss|Professor)\\.?\\s+(\\p{Lu}[\\p{L}'’-]+)");
    /** "But Tom, …", "Morning, Tom." and "…, Tom?": whom the counselor speaks to. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?:,|\\b(?i:oh|but|and|so|well|yes|no|okay|ok|right|now|morning|afternoon|evening|hiya|hey|welcome))"
                    + "\\s*,?\\s+(\\p{Lu}[\\p{L}'’-]+)(?=\\s*[,.?!…]|$)");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s().-]?\\d){5,}");

    /** Stands for the client's name, as "the client" does on the rest of a page. */
    private static final String CLIENT = "[client]";

    private final Masks masks;
    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> clients = new ArrayList<>();

    /**
     * Learns the names of a case and of the sessions played with it.
     *
     * @param judges what the judges call themselves, who may be named in a reason
     */
    Deidentified(Masks masks, List<ClientCase> cases, List<Session> sessions, List<String> judges) {
        this.masks = masks;
        NamesInWords known = new NamesInWords();
        cases.forEach(c -> {
            known.fact(c.card().name());
            c.facts().values().forEach(known::fact);
            CaseLines.of(c).forEach(known::read);
        });
        judges.forEach(known::fact);
        NamesInWords heard = new NamesInWords();
        for (Session session : sessions) session.turns().forEach(turn -> hear(turn, heard));
        List<String> all = new ArrayList<>(known.names());
        heard.names().stream().filter(name -> !all.contains(name)).forEach(all::add);
        all.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : all) {
            boolean inCase = known.names().contains(name);
            boolean word = inCase ? known.alsoAWord(name) : heard.alsoAWord(name);
            names.add(pattern(name, word, known.isSureOf(name)));
        }
    }

    private Deidentified(NamesInWords heard, NamesInWords clients, NamesInWords counselors, List<String> kept) {
        masks = new Masks();
        List<String> all = new ArrayList<>(heard.names());
        all.removeAll(kept);
        counselors.names().stream().filter(name -> !all.contains(name)).forEach(all::add);
        all.removeAll(clients.names());
        for (String name : clients.names())
            this.clients.add(pattern(name, heard.alsoAWord(name), clients.isSureOf(name)));
        all.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : all) {
            boolean own = counselors.isSureOf(name);
            names.add(pattern(name, !own && heard.alsoAWord(name), own || heard.isSureOf(name)));
        }
    }

    /**
     * A page about sessions: whoever is named in them. Where the client is simulated, nobody the client speaks of is a
     * person; the client is the client, as on the rest of the page. Whom the counselor names besides may well be one, and
     * the counselor is, whoever says the name.
     */
    public static Deidentified of(List<Session> sessions) {
        NamesInWords heard = new NamesInWords();
        NamesInWords invented = new NamesInWords();
        NamesInWords clients = new NamesInWords();
        NamesInWords counselors = new NamesInWords();
        for (Session session : sessions) {
            boolean simulated = session.caseId().isPresent();
            session.turns().forEach(turn -> hear(turn, simulated && !turn.byCounselor() ? invented : heard));
            session.counselorTurns().forEach(turn -> Introduced.in(turn.text(), counselors));
            if (simulated) invented.fact(session.title());
            session.caseId().ifPresent(id -> {
                invented.fact(capital(id));
                clients.fact(capital(id).split(" ")[0]);
                if (session.origin() == Origin.OWN) clients.fact(session.title().split(",")[0]);
            });
        }
        return new Deidentified(heard, clients, counselors, invented.names());
    }

    /** A case is called by its client: {@code tom-sundays}. */
    private static String capital(String id) {
        return id.isEmpty()
                ? id
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private static void hear(Turn turn, NamesInWords heard) {
        heard.read(turn.text());
        for (Pattern pattern : turn.byCounselor() ? List.of(SELF, TITLED, SPOKEN_TO) : List.of(SELF, TITLED))
            for (Matcher m = pattern.matcher(turn.text()); m.find(); ) heard.fact(m.group(1));
    }

    /** A name that is a word as well counts where its capital says so; one that is surely one, typed small too. */
    private static Pattern pattern(String name, boolean alsoAWord, boolean sure) {
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name).replace("'", "\\E['’]\\Q") + "(?![\\p{L}\\p{N}])";
        if (alsoAWord) return Pattern.compile("(?<=[\\p{L}\\p{N},;] )" + whole + "|" + whole + "(?= \\p{Lu})");
        return Pattern.compile(whole, sure ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    /** A reason somebody wrote freely: whoever and wherever they may have thought of, nothing with a capital is left. */
    String ofReason(String text) {
        return new Capitals(NamesInWords::isNobody).without(of(text), masks);
    }

    /** The text with names, addresses, numbers and links masked. */
    public String of(String text) {
        String clean = MAIL.matcher(text).replaceAll("[address]");
        clean = LINK.matcher(clean).replaceAll("[link]");
        clean = NUMBER.matcher(clean).replaceAll("[number]");
        for (Pattern client : clients) clean = client.matcher(clean).replaceAll(CLIENT);
        for (Pattern name : names)
            clean = name.matcher(clean).replaceAll(m -> Matcher.quoteReplacement(masks.of(m.group())));
        return clean;
    }
}
