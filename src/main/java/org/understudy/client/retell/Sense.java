package org.understudy.client.retell;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;

/** Which sense a line speaks of, told by its words, so that "what do you hear?" is not answered with a colour. */
enum Sense {
    HEARING(
            "\\b(hear|listen\\w*|sounds?)\\b",
            "\\b(hear\\w*|sound\\w*|loud|quiet\\w*|silen\\w*|noise|radio|voice|sing\\w*|song|music|tick\\w*|hum\\w*|click\\w*|bang\\w*|crack\\w*|drip\\w*|rain"
                + " on|whistl\\w*|shout\\w*|scream\\w*|siren|engine|ring\\w*|buzz\\w*|breath(?!s)\\w*|wipers?|bell|squeak\\w*|crackl\\w*|tick|scrape|clop|horn|slap|plop|canar\\w*|counting|laugh\\w*|squeal\\w*"
                + "|talk\\w*|whisper\\w*)\\b"),
    SMELL(
            "\\b(smell|taste)\\b",
            "\\b(smell\\w*|taste\\w*|stink\\w*|reek\\w*|petrol|perfume|smoke|burnt|mint\\w*|coffee|oil|aftershave|soap|flour|vanilla|gum|grass|sausages?|polish|sanitizer|sweet|heater|wool|gravy|fish|pepper|spices?|egg"
                + "|milk|lime|dust|blood|dog|chips|chicken|toast|drains|fever|bread|syrup|salt|sour|spirit|iron|pencil|plastic|breath)\\b"),
    SIGHT(
            "\\b(see|seeing|look|looking|notice|around you|colou?rs?|light)\\b",
            "\\b(see|saw|look\\w*|light\\w*|dark\\w*|blue|red|white|black|green|yellow|orange|grey|gray|bright|shadow|shin\\w*|glass|face|sky|colou?r|sign|window|wet"
                + " road|lamp\\w*|hands?|eyes)\\b");

    private final Pattern asked;
    private final Pattern told;

    Sense(String asked, String told) {
        this.asked = Pattern.compile(asked);
        this.told = Pattern.compile(told);
    }

    /** The lines of the sense that was asked for; where none fits or is left, those of no other sense, or all. */
    static List<String> lines(List<String> all, Heard heard, Predicate<List<String>> unused) {
        for (Sense sense : values()) {
            if (!sense.asked.matcher(heard.plain()).find()) continue;
            List<String> fitting = all.stream().filter(sense::speaks).toList();
            List<String> plain = all.stream()
                    .filter(l -> Stream.of(values()).noneMatch(x -> x.speaks(l)))
                    .toList();
            return Stream.of(fitting, plain, all).filter(unused).findFirst().orElse(all);
        }
        return all;
    }

    private boolean speaks(String line) {
        return told.matcher(Words.plain(line)).find();
    }
}
