package org.understudy.practice.drills;

import java.util.List;

/** One moment in which a skill is called for. */
public record SkillExercise(Skill skill, Skill.Moment moment) implements Exercise {
    @Override
    public String id() {
        return skill.id() + "-" + (skill.moments().indexOf(moment) + 1);
    }

    @Override
    public Attempt.Kind kind() {
        return Attempt.Kind.SKILL;
    }

    @Override
    public String theme() {
        return skill.id();
    }

    @Override
    public String who() {
        return moment.who();
    }

    @Override
    public List<Line> lines() {
        return Line.of(moment.before(), List.of(moment.client()));
    }

    @Override
    public String model() {
        return moment.model();
    }
}
