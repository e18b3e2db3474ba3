package org.understudy.practice;

import org.understudy.casebook.ClientCase;
import org.understudy.client.voice.ClientVoice;

/** Who finds the client's words, and for whom. */
public record Speech(ClientCase clientCase, ClientVoice voice) {}
