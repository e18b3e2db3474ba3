package org.understudy.casebook.generate;

import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseProblem;

/**
 * One file of a bank: heads ({@code problem = after a flood}), pools of lines by name, units and segments.
 *
 * @param name the file, for complaints
 */
record Script(
        String name,
        Map<String, String> heads,
        Map<String, List<BankLine>> pools,
        List<UnitSketch> units,
        List<SegmentSketch> segments) {

    String head(String key) {
        String value = heads.get(key);
        if (value == null) throw new CaseProblem(name + ": “" + key + " = …” is missing");
        return value;
    }

    String head(String key, String otherwise) {
        return heads.getOrDefault(key, otherwise);
    }

    List<BankLine> pool(String key) {
        return pools.getOrDefault(key, List.of());
    }

    List<String> texts(String key) {
        return pool(key).stream().map(BankLine::text).toList();
    }
}
