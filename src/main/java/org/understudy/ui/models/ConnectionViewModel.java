package org.understudy.ui.models;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelWatch;
import org.understudy.practice.models.ServerState;
import org.understudy.settings.ModelChoices;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.common.FxWork;

/** Where the model server is and how it is. */
public final class ConnectionViewModel {
    private final SettingsFile settings;
    private final ModelShelf shelf;
    private final ModelWatch watch;
    private final ReadOnlyObjectWrapper<ServerState> state;
    private final ReadOnlyBooleanWrapper misread = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> consented;

    public ConnectionViewModel(SettingsFile settings, ModelShelf shelf, ModelWatch watch, FxWork work) {
        this.settings = settings;
        this.shelf = shelf;
        this.watch = watch;
        this.state = new ReadOnlyObjectWrapper<>(watch.state());
        this.consented = new ReadOnlyObjectWrapper<>(choices().consentedHost());
        watch.onLook(seen -> work.show(() -> state.set(seen)));
    }

    private ModelChoices choices() {
        return settings.current().models();
    }

    /** How the server was when it was last looked at. */
    public ReadOnlyObjectProperty<ServerState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether what was written last is no address. */
    public ReadOnlyBooleanProperty misreadProperty() {
        return misread.getReadOnlyProperty();
    }

    /** The host off this machine that words may be sent to. */
    public ReadOnlyObjectProperty<Optional<String>> consentedProperty() {
        return consented.getReadOnlyProperty();
    }

    /** The address as it was written; empty for the usual place. */
    public String address() {
        return choices().address().orElse("");
    }

    /** Whether the server speaks the OpenAI protocol. */
    public boolean openAi() {
        return choices().openAi();
    }

    /** Begins to look, and goes on while the page is on. */
    public void open() {
        watch.begin();
    }

    public void close() {
        watch.end();
    }

    public void lookAgain() {
        watch.lookNow();
    }

    /** Takes an address, or none for the usual place; one that cannot be read changes nothing. */
    public void write(String written) {
        String text = written.strip();
        misread.set(!text.isEmpty() && !shelf.readsAsAddress(text));
        if (misread.get() || text.equals(address())) return;
        settings.change(
                s -> s.withModels(s.models().withAddress(Optional.of(text).filter(address -> !address.isEmpty()))));
        watch.lookNow();
    }

    /** Takes which protocol the server speaks. */
    public void speak(boolean openAiProtocol) {
        if (openAiProtocol == openAi()) return;
        settings.change(s -> s.withModels(s.models().withOpenAi(openAiProtocol)));
        watch.lookNow();
    }

    /** Allows words to be sent to the host that the state names. */
    public void consent() {
        if (state.get() instanceof ServerState.NeedsConsent(String _, String host)) keep(Optional.of(host));
    }

    /** Takes the consent back; it counts at once. */
    public void withdraw() {
        keep(Optional.empty());
    }

    private void keep(Optional<String> host) {
        settings.change(s -> s.withModels(s.models().withConsentedHost(host)));
        consented.set(host);
        watch.lookNow();
    }
}
