package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

class CodebookTest {
    private final Codebook book = Codebook.load();

    @Test
    void everyTechniqueIsDefinedWithFourExamples() {
        for (Technique t : Technique.values()) {
            Codebook.Entry entry = book.entry(t);
            assertThat(entry).as(t.code()).isNotNull();
            assertThat(entry.clear()).allMatch(e -> !e.isBlank());
            assertThat(entry.borderline()).allMatch(e -> !e.isBlank());
        }
    }

    @Test
    void theFourBehaviourViewIsTheOneTheCoderUses() {
        for (Codebook.Entry entry : book.all()) {
            assertThat(Behaviour.valueOf(entry.annoMi().toUpperCase()))
                    .isEqualTo(entry.technique().behaviour());
        }
    }
}
