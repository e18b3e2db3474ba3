package org.understudy.exchange.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.session.Session;

/** A comparison as a file. Quotes are literally in the sessions; turns are counted from 0. */
public final class ComparisonJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ComparisonJson() {}

    /**
     * The bytes of the file.
     *
     * @param sessions the two, from which it is known who is named
     * @param named whether the sessions' titles, and whoever is named in what was said, stand in it
     */
    public static byte[] write(Comparison comparison, List<Session> sessions, boolean named) {
        ObjectNode root = tree(comparison, named);
        try {
            if (named) return JSON.writeValueAsBytes(root);
            Map<String, Object> data = JSON.convertValue(root, new TypeReference<>() {});
            return JSON.writeValueAsBytes(Unnamed.data(data, sessions));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes is always written", e);
        }
    }

    private static ObjectNode tree(Comparison comparison, boolean named) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "understudy-comparison").put("version", 1);
        root.put("alignedBy", comparison.aligned().name().toLowerCase(Locale.ROOT));
        root.set("left", side(comparison.left(), named));
        root.set("right", side(comparison.right(), named));
        ArrayNode rows = root.putArray("rows");
        comparison.rows().forEach(row -> rows.add(row(row)));
        ArrayNode differences = root.putArray("differences");
        comparison.differences().forEach(difference -> differences.add(difference(difference)));
        ObjectNode curve = root.putObject("trajectory");
        put(curve, "pearson", comparison.distress().pearson());
        curve.put("rmse", round(comparison.distress().rmse()))
                .put("dtw", round(comparison.distress().dtw()));
        ArrayNode questions = root.putArray("questions");
        for (Comparison.Question question : comparison.questions()) {
            ArrayNode choices = questions
                    .addObject()
                    .put("key", question.key())
                    .put("text", question.text())
                    .putArray("choices");
            question.choices().forEach(choices::add);
        }
        return root;
    }

    private static ObjectNode side(Comparison.Side side, boolean named) {
        ObjectNode node = JSON.createObjectNode();
        node.put("session", side.session());
        if (named) node.put("title", side.title());
        node.put("turns", side.turns());
        node.put("talkShare", round(side.talkShare()));
        put(node, "trustStart", side.trustStart());
        put(node, "trustEnd", side.trustEnd());
        node.put("disclosed", side.disclosed()).put("units", side.units());
        side.ctrs().ifPresent(total -> node.set("ctrs", range(total)));
        return node;
    }

    private static ObjectNode range(ScoreRange range) {
        return JSON.createObjectNode()
                .put("score", round(range.score()))
                .put("low", round(range.low()))
                .put("high", round(range.high()));
    }

    private static ObjectNode row(Comparison.Row row) {
        ObjectNode node = JSON.createObjectNode().put("label", row.label());
        row.left().ifPresent(moment -> node.set("left", moment(moment)));
        row.right().ifPresent(moment -> node.set("right", moment(moment)));
        return node;
    }

    private static ObjectNode moment(Comparison.Moment moment) {
        ObjectNode node = JSON.createObjectNode();
        node.put("turn", moment.turn()).put("quote", moment.quote());
        node.put("answerTurn", moment.answerTurn()).put("answer", moment.answer());
        moment.release().ifPresent(release -> node.put("release", release.code()));
        return node;
    }

    private static ObjectNode difference(Comparison.Difference difference) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", difference.key()).put("label", difference.label());
        node.put("unit", difference.unit().code());
        put(node, "left", difference.left());
        put(node, "right", difference.right());
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) node.put(name, round(value.getAsDouble()));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
