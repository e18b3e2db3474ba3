package org.understudy.analysis.coding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.understudy.analysis.coding.learn.LinearModel;

/** The learned models of a coder, by name, and the file they travel in. */
public record Weights(Map<String, LinearModel> models) {
    private static final int MAGIC = 0x55435731;

    /** Which techniques a sentence holds: labels are the techniques in their order. */
    public static final String CODES = "codes";
    /** The four behaviours of a turn, in their order. */
    public static final String BEHAVIOURS = "behaviours";
    /** Open or closed, given a question: labels open, closed. */
    public static final String OPENNESS = "openness";
    /** The four behaviours again, fitted to a program's own transcripts on top of the shipped models. */
    public static final String OWN_BEHAVIOURS = "own behaviours";
    /** The client's leaning, fitted to a program's own transcripts on top of the shipped model. */
    public static final String OWN_TALK = "own talk";
    /** The leaning of a client turn: change, neutral, sustain. */
    public static final String TALK = "talk";
    /** The distress of a client turn, in {@link Distress#BANDS} bands. */
    public static final String DISTRESS = "distress";
    /** What a counselor turn does, each {@link Move} for itself, in their order. */
    public static final String MOVES = "moves";

    public Weights {
        models = Map.copyOf(models);
    }

    public Optional<LinearModel> model(String name) {
        return Optional.ofNullable(models.get(name));
    }

    /** These weights with one model added or replaced. */
    public Weights with(String name, LinearModel model) {
        Map<String, LinearModel> all = new LinkedHashMap<>(models);
        all.put(name, model);
        return new Weights(all);
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeInt(models.size());
            for (var e : new java.util.TreeMap<>(models).entrySet()) {
                data.writeUTF(e.getKey());
                e.getValue().write(data);
            }
        }
    }

    /** @throws IOException where the stream is not a weights file */
    public static Weights read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
            if (data.readInt() != MAGIC) throw new IOException("not a coder weights file");
            Map<String, LinearModel> models = new LinkedHashMap<>();
            int n = data.readInt();
            for (int i = 0; i < n; i++) models.put(data.readUTF(), LinearModel.read(data));
            return new Weights(models);
        }
    }
}
