package org.understudy.practice.authoring;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.EditableCase;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.Explanation;
import org.understudy.client.SimulatedClient;
import org.understudy.client.Standing;
import org.understudy.practice.SpokenLine;
import org.understudy.session.ClientState;
import org.understudy.session.Setting;

/**
 * What a client would answer at a state one chooses. The same case, state, words and seed give the same answer.
 *
 * @param words the counselor's
 * @param coded what the counselor's words were heard as
 * @param before the state before the words
 * @param why what it did, in plain words; may be empty
 * @param said the authored lines the answer is made of
 */
public record Preview(
        String words, CodedTurn coded, ClientState before, ClientReply reply, String why, List<SaidLine> said) {

    /** Hears a case at a state. */
    public static Preview of(
            EditableCase edited, Setting setting, Standing at, String words, long seed, TechniqueCoder coder) {
        ClientCase clientCase = edited.clientCase();
        SimulatedClient client = Clients.stand(clientCase, setting, seed, at);
        ClientState before = client.state();
        String line = SpokenLine.of(words);
        CodedTurn coded = coder.code(line, new CodingContext(List.of()));
        ClientReply reply = client.reply(line, coded);
        Optional<String> phase = setting.phase()
                .or(() -> clientCase.card().phases().stream().findFirst().map(p -> p.id()));
        return new Preview(
                line,
                coded,
                before,
                reply,
                Explanation.of(reply.trace(), clientCase),
                SaidLine.of(edited, reply.trace(), reply.text(), phase));
    }
}
