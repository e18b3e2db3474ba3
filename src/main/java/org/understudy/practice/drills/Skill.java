package org.understudy.practice.drills;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Technique;

/**
 * Something a counselor does in one sentence, and moments to do it in.
 *
 * @param what in a few words
 * @param task what to write now
 * @param tip what makes it come out well
 * @param wants codes of techniques of which the reply holds one
 * @param avoids codes of techniques it holds none of
 * @param checks further things looked at; see {@link SkillCheck}
 * @param words the most words it needs
 */
public record Skill(
        String id,
        String name,
        String what,
        String task,
        String tip,
        List<String> wants,
        List<String> avoids,
        List<String> checks,
        int words,
        List<Moment> moments) {

    /**
     * A moment.
     *
     * @param before what was said before, the counselor having had the last word; may be empty
     * @param model one way to do it
     */
    public record Moment(String who, List<String> before, String client, String model) {
        public Moment {
            before = before == null ? List.of() : List.copyOf(before);
        }
    }

    private record File(List<Skill> skills) {}

    private static final class Shipped {
        static final List<Skill> SKILLS = read();
    }

    public Skill {
        wants = List.copyOf(wants);
        avoids = avoids == null ? List.of() : List.copyOf(avoids);
        checks = checks == null ? List.of() : List.copyOf(checks);
        moments = List.copyOf(moments);
    }

    /** Whether the reply should hold this. */
    public boolean wants(Technique technique) {
        return wants.contains(technique.code());
    }

    /** The exercises of this skill. */
    public List<SkillExercise> exercises() {
        return moments.stream().map(m -> new SkillExercise(this, m)).toList();
    }

    /** The skills that ship, in their order. */
    public static List<Skill> builtIn() {
        return Shipped.SKILLS;
    }

    /** The skill with this id among those that ship. */
    public static Optional<Skill> named(String id) {
        return builtIn().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private static List<Skill> read() {
        try (InputStream in = Skill.class.getResourceAsStream("/drills/skills.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /drills/skills.yaml");
            return List.copyOf(new ObjectMapper(new YAMLFactory())
                    .readValue(in, File.class)
                    .skills());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
