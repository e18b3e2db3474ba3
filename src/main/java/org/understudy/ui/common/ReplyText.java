package org.understudy.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.DecidingWords;
import org.understudy.analysis.coding.Script;
import org.understudy.i18n.Words;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/** A reply with what it was coded as, the words that decided it marked. */
public final class ReplyText extends VBox {
    /** What is longer is shown in part: it stands whole in the field it was written in. */
    private static final int LONGEST = 1_200;

    private ReplyText(String text, CodedTurn coded, List<DecidingWords.Span> decided, boolean remarks) {
        getStyleClass().add("gap-xs");
        TextFlow flow = text.length() <= LONGEST
                ? flow(text, decided)
                : flow(text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …", List.of());
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("gap-xs");
        List<Technique> codes =
                coded.codes().stream().map(TechniqueCode::code).distinct().toList();
        chips.getChildren().setAll(codes.stream().map(Chips::technique).toList());
        if (coded.flags().contains(Script.NOT_READ)) chips.getChildren().add(Chips.unread(text));
        if (coded.unsure()) chips.getChildren().add(Chips.chip(Words.of("reply.unsure"), "amber"));
        getChildren().addAll(flow, chips);
        if (remarks) flags(coded).forEach(words -> getChildren().add(secondary(words)));
        setAccessibleText(Words.of(
                "reply.accessible", text, codes.stream().map(Chips::name).collect(Collectors.joining(", "))));
    }

    /** The reply, its codes, the words they rest on, and remarks on its form. */
    public static ReplyText of(String text, CodedTurn coded, List<DecidingWords.Span> decided) {
        return new ReplyText(text, coded, decided, true);
    }

    /** The reply and its codes alone. */
    public static ReplyText plain(String text, CodedTurn coded) {
        return new ReplyText(text, coded, List.of(), false);
    }

    private static TextFlow flow(String text, List<DecidingWords.Span> decided) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("reply-text");
        int at = 0;
        for (DecidingWords.Span span : decided) {
            if (span.from() > at) flow.getChildren().add(run(text.substring(at, span.from()), "plain-text"));
            flow.getChildren().add(run(text.substring(span.from(), span.to()), "deciding-text"));
            at = span.to();
        }
        if (at < text.length()) flow.getChildren().add(run(text.substring(at), "plain-text"));
        return flow;
    }

    private static Text run(String words, String style) {
        Text run = new Text(words);
        run.getStyleClass().add(style);
        return run;
    }

    /** What there is to say about how it was put. */
    private static List<String> flags(CodedTurn coded) {
        return coded.flags().stream()
                .sorted()
                .map(flag -> "flag." + flag.toLowerCase(Locale.ROOT))
                .filter(key -> Words.bundle().containsKey(key))
                .map(Words::of)
                .toList();
    }

    private static Label secondary(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }
}
