package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RepliesTest {
    private static CaseLinter.Linted with(String replies) {
        Map<String, String> texts =
                new LinkedHashMap<>(CaseFiles.bundled("dana-crash").texts());
        texts.put("dana-crash/replies.yaml", replies);
        return CaseLinter.lint(CaseText.of(new CaseFiles("dana-crash", texts)));
    }

    private static void complains(String replies, String words) {
        assertThat(with(replies).findings())
                .anySatisfy(f -> assertThat(f.message()).contains(words));
    }

    @Test
    void readsWhatCouldBeSaidBackByLevelByDetailAndByMoment() {
        ClientCase dana = with("""
            replies:
              why-here:
                hint: ["Whose idea was it?"]
                full: ["You came for them."]
                details: {whatAccident: ["In March."]}
            moments:
              resist.tangent: ["We can come back to it."]
            """).clientCase();
        assertThat(dana.replies().about("why-here")).hasValueSatisfying(r -> {
            assertThat(r.hint()).containsExactly("Whose idea was it?");
            assertThat(r.half()).isEmpty();
            assertThat(r.full()).containsExactly("You came for them.");
            assertThat(r.details()).containsKey("whatAccident");
        });
        assertThat(dana.replies().at("resist.tangent")).containsExactly("We can come back to it.");
        assertThat(dana.replies().about("gp")).isEmpty();
        assertThat(dana.replies().at("start")).isEmpty();
    }

    @Test
    void complainsOfWhatIsNotThereAndOfWhatNobodyShouldSay() {
        complains("replies: {no-such-unit: {full: [You came.]}}", "which is no unit");
        complains("replies: {gp: {whole: [You came.]}}", "it is one of hint, half, full, more, details");
        complains("replies: {gp: {details: {nothing: [You came.]}}}", "does not have");
        complains("moments: {resist.shout: [You came.]}", "is no moment");
        complains("replies: {gp: {full: [\"What did she say? And then?\"]}}", "two questions");
        complains("replies: {gp: {full: [\"You should ring her.\"]}}", "advice");
        complains("replies: {gp: {full: [\"You came\"]}}", "does not end");
        complains("replies: {gp: {full: [\"" + "You came and ".repeat(12) + "went.\"]}}", "words");
    }
}
