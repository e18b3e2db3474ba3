package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.Script;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Behaviour;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** A coded session as raters read it: what was said before and after, how often, and in which words. */
public final class Transcript {
    /** Counselor turns from which a session without beginning and end is taken for a whole one. */
    private static final int WHOLE = 12;

    /** Begins with oneself, is no word about hearing, and the other does not come into it. */
    private static final Pattern OF_ONESELF = Pattern.compile(
            "^(?:(?:and|but|so|oh|well|okay|no|yes|yeah|ha|aw),? )*I(?:['’](?:m|ve|d|ll))? (?!(?:can |just |really |so"
                + " |very"
                + " )?(?:sorry|glad|touched|moved|pleased|here|with|hear|heard|see|saw|get|sense|imagine|wonder|guess|gather|notice|think|suppose)"
                + "|(?:hearing|wondering|struck|noticing|sensing|getting|thinking)\\b)(?!.*\\byou)",
            Pattern.CASE_INSENSITIVE);

    /** What a session that follows others may give back before the client has spoken. */
    private static final Pattern LAST_TIME = Pattern.compile(
            "\\b(?:last (?:time|week|session)|so far|you (?:told|said|mentioned|talked|were|came|wrote)|you['’]ve"
                    + " (?:told|said|been)|we (?:talked|spoke|did|looked|were|said))\\b",
            Pattern.CASE_INSENSITIVE);

    /** A request that asks as a question does. */
    private static final Pattern ASKS = Pattern.compile(
            "\\?[\"”’')]*$|^(?:\\w+[,']? ){0,3}(?:tell|show|give|walk|talk|take|describe|say|let me (?:hear|know)|"
                    + "notice|wondering|wonder|curious|like to (?:know|hear))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COURTESY = Pattern.compile(
            "\\b(?:come (?:on )?(?:in|through)|sit (?:down|yourself|wherever)|(?:have|take|grab) a"
                    + " (?:seat|chair|pew)|make yourself (?:comfortable|at home)|mind the"
                    + " (?:step|bag|door|stairs|dog)|help yourself)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Cue> AGAINST = EnumSet.of(Cue.EVADES, Cue.COLD, Cue.HURTFUL);

    private final CodedSession coded;
    private final Optional<ClientCase> clientCase;
    private final Set<Integer> harmful;
    private final List<Turn> turns;
    private final List<Turn> counselor;
    private final List<Turn> client;
    private final Map<Integer, Set<String>> content = new HashMap<>();
    private final Map<Cue, List<Evidence>> counselorCues = new HashMap<>();
    private final Map<Cue, List<Evidence>> clientCues = new HashMap<>();
    private final Map<Object, Object> derived = new HashMap<>();
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Map<Integer, List<TechniqueCode>> counted = new HashMap<>();
    private final Map<String, Set<Cue>> hollow = new HashMap<>();
    private final Map<Integer, Boolean> ofRisk = new HashMap<>();

    public Transcript(CodedSession coded, Optional<ClientCase> clientCase) {
        this(coded, clientCase, Set.of());
    }

    private Transcript(CodedSession coded, Optional<ClientCase> clientCase, Set<Integer> harmful) {
        this.coded = coded;
        this.clientCase = clientCase;
        this.harmful = Set.copyOf(harmful);
        this.turns = coded.session().turns();
        this.counselor = turns.stream()
                .filter(t -> t.byCounselor() && !t.isSilence() && isRead(t))
                .toList();
        this.client = turns.stream()
                .filter(t -> t.byClient() && !t.isSilence() && isRead(t))
                .toList();
    }

    /** The same, knowing which counselor turns could harm: those stand for nothing good, whatever else they are. */
    public Transcript harmedBy(Set<Integer> counselorTurns) {
        return counselorTurns.isEmpty() ? this : new Transcript(coded, clientCase, counselorTurns);
    }

    private static boolean isRead(Turn turn) {
        return Script.unread(turn.text()).isEmpty();
    }

    public Session session() {
        return coded.session();
    }

    public CodedSession coded() {
        return coded;
    }

    public Optional<ClientCase> clientCase() {
        return clientCase;
    }

    public List<Turn> turns() {
        return turns;
    }

    /** Counselor turns with words in them, in letters that can be read; what cannot be read counts for nothing. */
    public List<Turn> counselor() {
        return counselor;
    }

    /** Client turns with words in them, in letters that can be read. */
    public List<Turn> client() {
        return client;
    }

    /** Whether this is a stretch of a session: few turns, and nobody greets or takes leave. */
    public boolean isExcerpt() {
        return counselor.size() < WHOLE
                && doing(Technique.INTRODUCTION, Technique.CONCLUSION, Technique.AGENDA)
                        .isEmpty()
                && saying(Cue.CLOSING).isEmpty();
    }

    /** Where a turn stands in the session, 0 the first to 1 the last. */
    public double place(int turn) {
        return turns.size() < 2 ? 0 : turn / (turns.size() - 1.0);
    }

    /** Whether a turn belongs to the opening: the first four counselor turns, or the first quarter of them. */
    public boolean opening(int turn) {
        int upTo = Math.max(4, (counselor.size() + 3) / 4);
        return counselor.size() <= upTo || turn <= counselor.get(upTo - 1).index();
    }

    /** The other person's turn right after this one. */
    public Optional<Turn> answer(int turn) {
        return turn + 1 < turns.size()
                        && turns.get(turn + 1).speaker() != turns.get(turn).speaker()
                ? Optional.of(turns.get(turn + 1))
                : Optional.empty();
    }

    /** The other person's turn right before this one. */
    public Optional<Turn> before(int turn) {
        return turn > 0 && turns.get(turn - 1).speaker() != turns.get(turn).speaker()
                ? Optional.of(turns.get(turn - 1))
                : Optional.empty();
    }

    public Set<String> content(int turn) {
        return content.computeIfAbsent(turn, i -> Words.content(turns.get(i).text()));
    }

    /** Something worked out from the whole transcript, once. */
    @SuppressWarnings("unchecked")
    <T> T once(Class<?> measure, Function<Transcript, T> make) {
        Object known = derived.get(measure);
        if (known == null) {
            known = make.apply(this);
            derived.put(measure, known);
        }
        return (T) known;
    }

    /** Content stems of the client's last turns before this one. */
    public Set<String> clientContentBefore(int turn, int howMany) {
        return stemsBefore(turn, howMany, _ -> true);
    }

    /** The same, without turns that only say yes in other words: what is in them was not told. */
    public Set<String> clientMeaningBefore(int turn, int howMany) {
        return stemsBefore(turn, howMany, t -> !Cue.CLIENT_ASSENTS.throughout(t.text()));
    }

    private Set<String> stemsBefore(int turn, int howMany, Predicate<Turn> counts) {
        Set<String> stems = new HashSet<>();
        int left = howMany;
        for (int i = turn - 1; i >= 0 && left > 0; i--) {
            if (!turns.get(i).byClient()) continue;
            if (counts.test(turns.get(i))) stems.addAll(content(i));
            left--;
        }
        return stems;
    }

    public Optional<CodedTurn> coding(int turn) {
        return coded.counselorTurn(turn);
    }

    /** Whether a turn holds one of these techniques, surely enough to be said of somebody. */
    public boolean has(int turn, Technique... any) {
        Set<Technique> wanted = Set.of(any);
        return codes(turn).stream().anyMatch(c -> wanted.contains(c.code()));
    }

    /** The codes of a turn that are sure enough to count. */
    public List<TechniqueCode> codes(int turn) {
        List<TechniqueCode> known = counted.get(turn);
        if (known == null) {
            known = coding(turn).stream()
                    .flatMap(c -> c.codes().stream())
                    .filter(c -> counts(turn, c))
                    .toList();
            counted.put(turn, known);
        }
        return known;
    }

    /** Whether a turn is contemptuous; whatever else it is, it is no kindness. */
    public boolean hurts(int turn) {
        return saying(Cue.HURTFUL).stream().anyMatch(e -> e.turn() == turn);
    }

    /** Whether a counselor turn asks about dying or about harm to oneself, or goes on asking. */
    public boolean asksOfRisk(int turn) {
        Boolean known = ofRisk.get(turn);
        if (known != null) return known;
        boolean coded = coding(turn).stream()
                .flatMap(c -> c.codes().stream())
                .anyMatch(c -> c.code() == Technique.RISK_QUESTION && c.confidence() >= Bearing.floor(c.code()));
        boolean before = turn >= 2 && turns.get(turn - 2).byCounselor() && asksOfRisk(turn - 2);
        boolean asks = Bearing.asksOfRisk(turns.get(turn).text(), coded, before);
        ofRisk.put(turn, asks);
        return asks;
    }

    /** "Don't worry, it'll be fine" sounds kind and hears nothing; "let's change the subject" plans nothing. */
    private boolean isHollow(int turn, TechniqueCode code) {
        String words = Quotes.between(turns.get(turn).text(), code.from(), code.to());
        Set<Cue> shown = hollow.computeIfAbsent(words, w -> {
            Set<Cue> cues = EnumSet.noneOf(Cue.class);
            for (Cue cue : List.of(Cue.PLATITUDE, Cue.EVADES)) if (cue.found(w)) cues.add(cue);
            return cues;
        });
        return shown.contains(Cue.EVADES) || Bearing.isKind(code.code()) && shown.contains(Cue.PLATITUDE);
    }

    /** The words with which the client ended the session, where the client did. */
    public List<Evidence> walkedOut() {
        return client.isEmpty()
                ? List.of()
                : client.getLast().trace().filter(TurnTrace::leaves).stream()
                        .map(_ -> Evidence.against(
                                client.getLast().index(),
                                Quotes.shorten(client.getLast().text())))
                        .toList();
    }

    /** Before the client has said anything there is nothing to give back; and what one did or will do oneself is told. */
    private boolean givesNothingBack(int turn, TechniqueCode code) {
        if (!Bearing.isKind(code.code()) || code.code() == Technique.GROUNDING) return false;
        String words = Quotes.between(turns.get(turn).text(), code.from(), code.to());
        boolean first = client.isEmpty() || turn < client.getFirst().index();
        return first && code.code().isReflection() && !LAST_TIME.matcher(words).find()
                || OF_ONESELF.matcher(words).find();
    }

    /** A reflection counts where the turn as a whole is one, or where it is clear by itself. */
    private boolean counts(int turn, TechniqueCode code) {
        if (harmful.contains(turn) && !Bearing.countsInHarm(code.code())) return false;
        if (givesNothingBack(turn, code)) return false;
        if (code.code() == Technique.HOMEWORK && (asksOfRisk(turn) || isRatherChat(turn, code))) return false;
        if (Bearing.isKind(code.code()) && hurts(turn)) return false;
        if (Bearing.speaksFor(code.code()) && isHollow(turn, code)) return false;
        if (code.code() == Technique.DIRECT && isCourtesy(turn, code)) return false;
        if (code.code() == Technique.ADVISE_WITHOUT_PERMISSION && asksAboutOthersAdvice(turn)) return false;
        if (code.confidence() >= Bearing.floor(code.code())) return true;
        return code.code().isReflection()
                && coding(turn)
                        .filter(c -> c.behaviour() == Behaviour.REFLECTION)
                        .isPresent();
    }

    /** "Did you see the match on Saturday?" sets nothing for Saturday. */
    private boolean isRatherChat(int turn, TechniqueCode code) {
        return coding(turn).stream()
                .flatMap(c -> c.codes().stream())
                .anyMatch(c -> (c.code() == Technique.CHIT_CHAT || c.code() == Technique.SELF_DISCLOSE)
                        && c.confidence() > code.confidence());
    }

    /** "Come in, sit down" receives somebody and directs nobody. */
    private boolean isCourtesy(int turn, TechniqueCode code) {
        return COURTESY.matcher(Quotes.between(turns.get(turn).text(), code.from(), code.to()))
                .find();
    }

    /** "Everyone thinks you should be here. And what do you think?" passes on what others say, and asks. */
    private boolean asksAboutOthersAdvice(int turn) {
        String text = turns.get(turn).text();
        return Cue.OTHERS_SAY.found(text)
                && coding(turn).stream()
                        .flatMap(c -> c.codes().stream())
                        .anyMatch(c -> c.code() == Technique.OPEN_QUESTION || c.code() == Technique.SOCRATIC_QUESTION);
    }

    public boolean flagged(int turn, String flag) {
        return coding(turn).map(c -> c.flags().contains(flag)).orElse(false);
    }

    /** Where these techniques were used, one find a turn, quoted. */
    public List<Evidence> doing(Technique... any) {
        Set<Technique> wanted = Set.of(any);
        List<Evidence> found = new ArrayList<>();
        for (Turn turn : counselor) {
            codes(turn.index()).stream()
                    .filter(c -> wanted.contains(c.code()))
                    .max(Comparator.comparingDouble(TechniqueCode::confidence))
                    .ifPresent(c -> found.add(
                            Evidence.supporting(turn.index(), Quotes.between(turn.text(), c.from(), c.to()))));
        }
        return found;
    }

    /**
     * Counselor turns that show this cue, quoted. What turns away from the client is nothing else, but for being cold.
     */
    public List<Evidence> saying(Cue cue) {
        List<Evidence> known = counselorCues.get(cue);
        if (known != null) return known;
        List<Evidence> said = finds(counselor, cue).stream()
                .filter(e -> AGAINST.contains(cue) || !Cue.EVADES.found(e.quote()))
                .filter(e -> Bearing.AGAINST_HARM.contains(cue) || !harmful.contains(e.turn()))
                .filter(e -> !Bearing.OF_THE_WEEK.contains(cue)
                        || !asksOfRisk(e.turn()) && !has(e.turn(), Technique.CHIT_CHAT))
                .toList();
        counselorCues.put(cue, said);
        return said;
    }

    /** Those of the finds that ask: "I know we said we'd do what goes through your head" only names it. */
    public static List<Evidence> asking(List<Evidence> finds) {
        return finds.stream().filter(e -> ASKS.matcher(e.quote()).find()).toList();
    }

    /** Client turns that show this cue, quoted. */
    public List<Evidence> hearing(Cue cue) {
        return clientCues.computeIfAbsent(cue, c -> finds(client, c).stream()
                .filter(e -> !Bearing.OF_CHANGE.contains(c) || e.turn() == 0 || !asksOfRisk(e.turn() - 1))
                .toList());
    }

    /** The finds in turns where none of the others is. */
    public static List<Evidence> without(List<Evidence> finds, List<Evidence> others) {
        return finds.stream()
                .filter(e -> others.stream().noneMatch(o -> o.turn() == e.turn()))
                .toList();
    }

    /** Several lists of finds as one, one find a turn, in the order of the turns. */
    @SafeVarargs
    public static List<Evidence> either(List<Evidence>... lists) {
        Map<Integer, Evidence> byTurn = new TreeMap<>();
        for (List<Evidence> list : lists) list.forEach(e -> byTurn.putIfAbsent(e.turn(), e));
        return List.copyOf(byTurn.values());
    }

    /** The counselor's share of all words, 0 to 1; one half where nothing was said. */
    public double talkShare() {
        double mine = words(counselor);
        double all = mine + words(client);
        return all == 0 ? 0.5 : mine / all;
    }

    /** Mean words of a counselor turn. */
    public double wordsPerTurn() {
        return counselor.isEmpty() ? 0 : (double) words(counselor) / counselor.size();
    }

    /** How often per counselor turn, 0 to 1. */
    public double share(List<Evidence> finds) {
        return counselor.isEmpty() ? 0 : Math.min(1, (double) finds.size() / counselor.size());
    }

    private static int words(List<Turn> of) {
        return of.stream().mapToInt(t -> Words.count(t.text())).sum();
    }

    private List<Evidence> finds(List<Turn> in, Cue cue) {
        List<Evidence> found = new ArrayList<>();
        for (Turn turn : in) {
            cue.in(sentences.computeIfAbsent(turn.text(), Quotes::sentences))
                    .ifPresent(quote -> found.add(Evidence.supporting(turn.index(), quote)));
        }
        return found;
    }
}
