package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.ClientReply;

/**
 * Watches one session for what is told otherwise than before, or than the case's facts have it: in the text of everything
 * said, small answers, ordinary lines and homework among it. Where two wordings of one small answer are both said, they must
 * agree too.
 */
final class Contradictions {
    private static final Pattern SMALL = Pattern.compile("([a-z0-9-]+)/details\\.(\\w+)\\.says/(\\d+)");

    private final ClientCase clientCase;
    private final Claims claims;
    private final Map<String, String> said;
    private final Map<String, List<String>> small = new HashMap<>();

    Contradictions(ClientCase clientCase) {
        this.clientCase = clientCase;
        this.claims = new Claims(clientCase);
        this.said = new HashMap<>(claims.known());
    }

    /** Looks at the next reply of the session: what in it is told otherwise, in words for a reader. */
    List<String> in(ClientReply reply) {
        List<String> found = new ArrayList<>();
        for (Claims.Claim claim : claims.of(reply.text())) {
            String before = said.putIfAbsent(claim.slot(), claim.value());
            if (before != null && !before.equals(claim.value()))
                found.add(claim.slot() + " " + before + ", then " + claim.value() + ": " + reply.text());
        }
        if (reply.trace().extra().get("lines") instanceof List<?> lines)
            lines.forEach(line -> small(String.valueOf(line)).ifPresent(found::add));
        return found;
    }

    private Optional<String> small(String line) {
        Matcher of = SMALL.matcher(line);
        if (!of.matches()) return Optional.empty();
        Optional<Detail> detail = clientCase.unit(of.group(1)).flatMap(u -> u.detail(of.group(2)));
        int place = Integer.parseInt(of.group(3));
        if (detail.isEmpty() || place >= detail.get().says().size()) return Optional.empty();
        String now = detail.get().says().get(place);
        List<String> before = small.computeIfAbsent(of.group(1) + "/" + of.group(2), _ -> new ArrayList<>());
        Optional<String> otherwise = before.stream()
                .flatMap(b -> SameAnswer.differs(detail.get(), b, now).stream())
                .findFirst()
                .map(what -> what + ", " + of.group(1) + "/" + of.group(2) + ": " + now);
        before.add(now);
        return otherwise;
    }
}
