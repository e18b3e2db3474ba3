package org.understudy.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.testfx.api.FxRobot;
import org.understudy.llm.standin.AskedAnything;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.StandIn;
import org.understudy.ui.common.Place;

/** A stand-in for a model server that a journey's house knows of, and the hand that chooses its model. */
final class ModelDesk implements AutoCloseable {
    static final String MODEL = "llama3.2:3b";

    final StandIn server = StandIn.open(0);
    private final Journeys journey;
    private final FxRobot robot = new FxRobot();

    private ModelDesk(Journeys journey) {
        this.journey = journey;
        server.models.clear();
        server.models.add(Model.local(MODEL, 2_020_000_000L));
        server.loaded.put(MODEL, 4096);
        server.saying(new AskedAnything());
    }

    /** A server that speaks as Ollama does. */
    static ModelDesk ollama(Journeys journey) {
        ModelDesk desk = new ModelDesk(journey);
        desk.knownAs(desk.server.address().toString(), false);
        return desk;
    }

    /** One that speaks the OpenAI protocol. */
    static ModelDesk openAi(Journeys journey) {
        ModelDesk desk = new ModelDesk(journey);
        desk.knownAs(desk.server.address() + "/v1", true);
        return desk;
    }

    private void knownAs(String address, boolean openAi) {
        journey.house
                .settings()
                .change(s -> s.withModels(
                        s.models().withAddress(Optional.of(address)).withOpenAi(openAi)));
    }

    /** Chooses the model and takes the first look at it. */
    void chooseAndLook() {
        journey.go(new Place.LocalModel());
        press("Use: " + MODEL);
        Button look = journey.shown("#check .button");
        journey.until("the check is offered", () -> look.getText().equals("Take the first look"));
        robot.interact(look::fire);
        journey.until(
                "the first look is done",
                () -> look.isVisible() && look.getText().equals("Ask all the rest"));
    }

    /** Presses the button that a screen reader calls so. */
    void press(String accessible) {
        journey.until(accessible, () -> button(accessible).isPresent());
        robot.interact(button(accessible).orElseThrow()::fire);
    }

    private Optional<Button> button(String accessible) {
        return robot.lookup((Node n) -> n instanceof Button && accessible.equals(n.getAccessibleText()))
                .tryQuery();
    }

    /** Sits down with a client. */
    void begin(String caseId) {
        journey.go(new Place.Brief(caseId));
        Button start = journey.shown("#start");
        journey.until("the letter", () -> !start.isDisabled());
        robot.interact(start::fire);
    }

    /** Says something and waits for the answer. */
    void say(String words) {
        ListView<?> chat = journey.shown("#chat");
        TextArea line = journey.shown("#line");
        Button say = journey.shown("#say");
        journey.until("a turn to say: " + words, () -> !say.isDisabled());
        int rows = chat.getItems().size();
        robot.interact(() -> line.setText(words));
        robot.interact(say::fire);
        journey.until("an answer to: " + words, () -> chat.getItems().size() >= rows + 2 && !say.isDisabled());
    }

    @Override
    public void close() {
        server.close();
    }
}
