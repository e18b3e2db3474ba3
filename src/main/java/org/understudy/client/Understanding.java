package org.understudy.client;

import org.understudy.casebook.ClientCase;
import org.understudy.client.aim.Aiming;
import org.understudy.client.aim.AskIndex;
import org.understudy.client.aim.FurtherQuestions;
import org.understudy.client.aim.Leads;
import org.understudy.client.aim.Naming;
import org.understudy.client.aim.People;
import org.understudy.client.aim.SmallQuestions;
import org.understudy.client.mind.Thresholds;
import org.understudy.client.say.Saying;

/** What can be worked out from a case before a word is said; safe to share between threads. */
record Understanding(
        ClientCase clientCase,
        Thresholds thresholds,
        Aiming aiming,
        Naming naming,
        Leads leads,
        SmallQuestions smallQuestions,
        FurtherQuestions furtherQuestions,
        People people,
        Saying saying) {
    static Understanding of(ClientCase clientCase) {
        People people = new People(clientCase);
        return new Understanding(
                clientCase,
                Thresholds.of(clientCase),
                new Aiming(new AskIndex(clientCase, people)),
                new Naming(clientCase),
                new Leads(clientCase),
                new SmallQuestions(clientCase, people),
                new FurtherQuestions(clientCase, people),
                people,
                new Saying(clientCase));
    }
}
