package org.understudy.practice.partners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * A recorded session answered anew: the client's own lines, one after another, and a model's answers by a single-session
 * protocol, without a persona (after Iftikhar et al., "Therapy as an NLP Task"). The client cannot react to what is said,
 * so nothing is known of how this client would have gone on.
 */
public final class Reconstruction implements Job<Session> {
    /** The field that says what was answered anew. */
    public static final String FROM = "reconstructed_from";

    private final ModelRoles model;
    private final Session original;
    private final Clock clock;

    public Reconstruction(ModelRoles model, Session original, Clock clock) {
        this.model = model;
        this.original = original;
        this.clock = clock;
    }

    /** Whether a session has a client whose lines can be answered. */
    public static boolean possible(Session session) {
        return session.clientTurns().stream().filter(t -> !t.isSilence()).count() >= 2;
    }

    /** The id the answered session will have: the same for the same session and model. */
    public static String idOf(Session original, String model) {
        String id = original.id() + "-" + model.replaceAll("[^0-9A-Za-z]+", "-");
        return id.length() <= 120 ? id : id.substring(id.length() - 120).replaceFirst("^[^0-9A-Za-z]", "x");
    }

    /** Whether a session was answered by this build of a model. */
    public static boolean isOf(Session answered, Optional<String> digest) {
        return answered.extra().get(FROM) instanceof Map<?, ?> from
                && Optional.ofNullable(from.get("digest")).map(String::valueOf).equals(digest);
    }

    @Override
    public String title() {
        return original.title() + ", answered by " + model.name();
    }

    /**
     * Answers every line.
     *
     * @throws org.understudy.practice.models.NoAnswer when the model does not answer
     */
    @Override
    public Session run(JobContext context) {
        ModelCounselor counselor = new ModelCounselor(
                model.answering(), PromptText.named("single-session").with(Map.of()));
        List<Turn> theirs = original.clientTurns();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            context.progress(i, theirs.size(), "");
            Turn line = theirs.get(i);
            turns.add(new Turn(
                    turns.size(),
                    Speaker.CLIENT,
                    line.text(),
                    line.at(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    line.nonverbal(),
                    Map.of()));
            String answer = counselor.say(turns, 17L * (i + 1), context::cancelled);
            turns.add(Turn.said(turns.size(), Speaker.COUNSELOR, answer, line.at()));
        }
        context.progress(theirs.size(), theirs.size(), "");
        return session(turns);
    }

    private Session session(List<Turn> turns) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("session", original.id());
        from.put("protocol", "single-session");
        from.put("counselor", model.name());
        model.digest().ifPresent(d -> from.put("digest", d));
        return new Session(
                idOf(original, model.name()),
                original.caseId(),
                original.seed(),
                original.engine(),
                title(),
                Origin.GENERATED,
                original.setting(),
                original.startedAt(),
                Optional.of(original.endedAt().orElseGet(clock::instant)),
                turns,
                List.of(),
                List.of(),
                Map.of(FROM, from));
    }
}
