package org.understudy.casebook.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How somebody is in a room: attachment, style and the state at the start. Drawn from the voice and by chance; never
 * from age, gender or what happened, so that no group is the difficult one.
 */
final class Temper {
    private static final List<String> STYLE =
            List.of("talk", "hedge", "tangent", "please", "hostile", "numb", "articulate");

    /** Opening trust by difficulty 1 to 3. */
    private static final int[] TRUST = {42, 38, 34};

    private final Person person;
    private final int difficulty;
    private final Lots lots;

    Temper(Person person) {
        this.person = person;
        this.lots = person.lots("temper");
        this.difficulty = 1 + lots.below(3);
    }

    int difficulty() {
        return difficulty;
    }

    int openingTrust() {
        return TRUST[difficulty - 1];
    }

    /** The state a phase begins with: {@code trust+4 distress=48}. */
    Map<String, Object> start(int number, String written) {
        Map<String, Object> start = new LinkedHashMap<>();
        for (String one : written.split("\\s+")) {
            String[] f = one.split("(?<=[a-z])(?=[+=])");
            int value = Integer.parseInt(f[1].substring(1));
            start.put(f[0], f[1].startsWith("+") ? openingTrust() + value : value);
        }
        return start;
    }

    Map<String, Object> temperament() {
        Lots drawn = person.lots("temperament");
        Map<String, Object> style = new LinkedHashMap<>();
        for (String slider : STYLE) {
            double base = Double.parseDouble(person.voice().head("style." + slider));
            style.put(slider, rounded(base + (drawn.unit() - 0.5) * 0.16));
        }
        Map<String, Object> start = new LinkedHashMap<>();
        start.put("trust", openingTrust());
        start.put("bond", 34 - 3 * difficulty + drawn.between(-3, 3));
        start.put("distress", 45 + drawn.between(-6, 8));
        start.put("engagement", 15 + drawn.between(0, 8));
        start.put("reactance", 10 + 7 * difficulty + drawn.between(-3, 5));
        start.put("shame", 45 + drawn.between(-8, 15));
        start.put("hope", 36 + drawn.between(-6, 8));
        start.put("fatigue", 24 + drawn.between(-4, 10));
        Map<String, Object> temperament = new LinkedHashMap<>();
        temperament.put("attachment", person.attribute("attachment"));
        temperament.put("style", style);
        temperament.put("start", start);
        return temperament;
    }

    /** Scores before the session: PHQ-2 and GAD-2 0 to 6, PCL-5 0 to 80, above its usual cut of 33 for trauma. */
    Map<String, Object> symptoms() {
        Lots drawn = person.lots("scores");
        Map<String, Object> symptoms = new LinkedHashMap<>();
        symptoms.put("phq2", drawn.between(2, 5));
        symptoms.put("gad2", drawn.between(2, 6));
        if (person.plan().exposure()) symptoms.put("pcl5", drawn.between(36, 62));
        return symptoms;
    }

    private static double rounded(double value) {
        return Math.rint(Math.max(0.03, Math.min(0.97, value)) * 100) / 100;
    }
}
