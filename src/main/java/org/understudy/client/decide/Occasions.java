package org.understudy.client.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.aim.Candidate;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Words;

/** What is said around the work: greetings, thanks, time, the small print, the end. */
final class Occasions {
    /** From this likeness on, a question is about the case and not an occasion. */
    private static final double ABOUT_THE_CASE = 0.8;

    /** "There's a tooth as well. How is it today?" */
    private static final Pattern IT = Pattern.compile("\\bhow('s| is| has) it\\b(?! going)");

    private Occasions() {}

    /** "Would that be okay?", "any worries about that?": of the small print just gone through. */
    private static final Pattern OF_IT =
            Pattern.compile("\\b((does|do|would|is|are|how) (that|this|it|you)\\b[^?]{0,25}\\b(ok|okay|all"
                    + " right|alright|fine|sound|sense|clear|fair|with (that|this|it)|feel about"
                    + " (that|this|it))|(questions?|worr(y|ies)|concerns?)|(ok|okay|all right|alright)\\?$)");

    private static final Pattern HOW_WAS_IT = Pattern.compile(
            "\\bhow (was|has|is|did you find|have you found|are you finding) (today|this|it|the session|our"
                    + " session|talking|being here)( (today|been|here|with me))*( for you)?( today| so far)?\\?"
                    + "|\\bwhat (was|has) (today|this|it|that)( been)? like for you( today)?\\?");

    /** At the door it is the hour that is meant, and not the day. */
    private static final Pattern OF_TODAY = Pattern.compile(
            "\\bhow (was|has|did you find|have you found) (today|this|it today|our time|the session|today's session)("
                    + " been)?( for you)?\\b(\\W*$|, (anything|is there|and|what))");

    /** The small print, and how the hour was asked at its end: these are themselves before they are anything else. */
    static Optional<Decision> first(Situation s) {
        Heard heard = s.heard();
        boolean ofToday = !s.early() && OF_TODAY.matcher(heard.plain()).find() && !Details.exactly(s);
        if (ofToday
                || heard.has(Occasion.ENDING)
                        && HOW_WAS_IT.matcher(heard.plain()).find()) return Optional.of(Formalities.feedback(s));
        boolean ofIt = heard.asked().stream()
                .allMatch(q -> q.tagged()
                        || q.occasion()
                                .filter(o -> o == Occasion.CONFIDENTIALITY)
                                .isPresent()
                        || OF_IT.matcher(Words.plain(q.text())).find());
        boolean smallPrint = heard.sentences().stream()
                .anyMatch(x ->
                        x.occasion().filter(o -> o == Occasion.CONFIDENTIALITY).isPresent());
        return smallPrint && ofIt ? meta(s, "confidentiality") : Optional.empty();
    }

    /** The answer to an occasion, unless the turn holds a question that is about the case. */
    static Optional<Decision> of(Situation s) {
        Heard heard = s.heard();
        boolean asksMore = heard.asked().stream().anyMatch(q -> q.occasion().isEmpty())
                && s.aim().confident();
        double sure = s.aim().best().map(Candidate::likeness).orElse(0.0);
        if (asksMore || s.aim().confident() && sure >= ABOUT_THE_CASE) return Optional.empty();
        boolean plainQuestion =
                heard.asked().stream().anyMatch(q -> q.occasion().isEmpty());
        if (heard.has(Occasion.CONFIDENTIALITY)) return meta(s, "confidentiality");
        if (heard.has(Occasion.CONSENT)) return meta(s, "consent");
        if (heard.has(Occasion.TIME)
                && (!plainQuestion
                        || heard.asks() && heard.asked().getLast().occasion().isPresent())) return time(s);
        if (plainQuestion) return Optional.empty();
        if (heard.has(Occasion.ENDING) && !Homework.isGiven(heard)) return meta(s, "ending");
        boolean only = heard.stated().size() + heard.asked().size() <= 2;
        boolean early =
                s.early() || s.mind().spoken().unused(s.meta("howAreYou").lines());
        boolean ofIt = IT.matcher(heard.plain()).find()
                && heard.stated().stream()
                        .anyMatch(x -> !x.content().isEmpty() && x.occasion().isEmpty());
        if (heard.has(Occasion.HOW_ARE_YOU) && early && !ofIt) return meta(s, "howAreYou");
        if (heard.has(Occasion.SMALL_TALK) && only) return meta(s, "smallTalk");
        if (heard.has(Occasion.GREETING) && only) return meta(s, "greeting");
        if (heard.has(Occasion.THANKS) && heard.words() <= 9) return meta(s, "thanks");
        return Optional.empty();
    }

    /** Who is told how long there is has no other figure to offer. */
    private static Optional<Decision> time(Situation s) {
        Part part = s.meta("time");
        return Optional.of(
                Decision.of("meta.time", s.heard().asks() ? part : part.keeping(l -> !l.contains("{time}"))));
    }

    private static Optional<Decision> meta(Situation s, String name) {
        Part part = s.meta(name);
        return part.isEmpty() ? Optional.empty() : Optional.of(Decision.of("meta." + name, part));
    }
}
