package org.understudy.practice.models;

import java.util.List;
import java.util.Optional;

/** How the model server is, as it was when it was last looked at. */
public sealed interface ServerState {
    /** The address that was looked at. */
    String address();

    /** Nobody has looked yet. */
    record Unknown(String address) implements ServerState {}

    /** Nothing answers there. */
    record NotFound(String address) implements ServerState {}

    /** Something answers, and it is no model server. */
    record NotOllama(String address) implements ServerState {}

    /** The address is off this machine, and nobody has consented to that host; nothing was sent. */
    record NeedsConsent(String address, String host) implements ServerState {}

    /**
     * A server without a model that may be used.
     *
     * @param refused models that it has and that run elsewhere
     */
    record NoModel(String address, String version, List<InstalledModel> refused) implements ServerState {}

    /**
     * A server with models.
     *
     * @param models all it has, those too that may not be used
     * @param chosen the model in use, when one is chosen and there
     */
    record Ready(String address, String version, List<InstalledModel> models, Optional<InstalledModel> chosen)
            implements ServerState {}
}
