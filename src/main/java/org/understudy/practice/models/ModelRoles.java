package org.understudy.practice.models;

import java.util.Optional;
import org.understudy.client.voice.ClientVoice;

/** A local model as what it may be asked to be. Making one asks nothing of the server. */
public interface ModelRoles {
    /** The name the server knows it by. */
    String name();

    /** Changes when the model does; absent where the server does not tell. May ask the server. */
    Optional<String> digest();

    /** Words what a client has decided to say. */
    ClientVoice voice();

    /** Answers whatever it is asked. */
    Answering answering();
}
