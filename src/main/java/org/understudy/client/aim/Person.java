package org.understudy.client.aim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in the client's life.
 *
 * @param words the stems a counselor could mean them by: the name, and what they are to the client
 * @param also what else they may be called
 * @param pronoun he or she, where the case says or its lines show it
 * @param units the units that are about them
 */
record Person(List<String> words, List<String> also, Optional<Pronoun> pronoun, Set<String> units) {
    /** How one is spoken of. */
    enum Pronoun {
        HE(Set.of("he", "him", "his", "himself")),
        SHE(Set.of("she", "her", "hers", "herself"));

        private final Set<String> forms;

        Pronoun(Set<String> forms) {
            this.forms = forms;
        }

        boolean in(List<String> words) {
            return words.stream().anyMatch(forms::contains);
        }

        long count(List<String> words) {
            return words.stream().filter(forms::contains).count();
        }
    }

    /** Whether any of these stems means them. */
    boolean isNamed(List<String> stems) {
        return stems.stream().anyMatch(s -> words.contains(s) || also.contains(s));
    }

    /** He and she are told apart; who is not known to be either may be both. */
    boolean may(Pronoun p) {
        return pronoun.map(p::equals).orElse(true);
    }
}
