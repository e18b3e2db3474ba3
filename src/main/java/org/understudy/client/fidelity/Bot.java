package org.understudy.client.fidelity;

import java.util.function.Supplier;
import org.understudy.casebook.Approach;
import org.understudy.casebook.ClientCase;

/** The simulated counselors, by their letter in the design. */
public enum Bot {
    G("skilled: asks openly, names what is unsaid, respects a no", SkilledCounselor::new),
    E("skilled in three stages: exploration, insight, action", StagedCounselor::new),
    A("gives advice", () -> OneNoteCounselors::advises),
    I("interrogates with closed questions", () -> OneNoteCounselors::interrogates),
    R("parrots", () -> OneNoteCounselors::parrots),
    F("formula empathy", () -> OneNoteCounselors::formula),
    P("pushes on what is held back", PushingCounselor::new),
    O("off topic", () -> OneNoteCounselors::strays),
    H("hostile", () -> OneNoteCounselors::insults),
    S("nearly silent", () -> OneNoteCounselors::silent),
    X("out of scope and prompt injection", () -> OneNoteCounselors::injects),
    U("skilled, pushes once, repairs", RepairingCounselor::new),
    M("leads through the memory", RetellingCounselor::new);

    private final String what;
    private final Supplier<Counselor> maker;

    Bot(String what, Supplier<Counselor> maker) {
        this.what = what;
        this.maker = maker;
    }

    public String what() {
        return what;
    }

    /** Whether a counselor of this kind has anything to do with this client: a memory is led through where one is told. */
    public boolean suits(ClientCase clientCase) {
        return this != M || clientCase.card().approach() == Approach.PROLONGED_EXPOSURE;
    }

    /** A counselor of this kind who has not met anybody yet. */
    public Counselor counselor() {
        return maker.get();
    }
}
