-- Replies begun outside a talk and not yet looked at, by the session they belong to (empty: none) and their place in it.
CREATE TABLE IF NOT EXISTS half_written (
    no      INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session VARCHAR(200) NOT NULL,
    place   VARCHAR(400) NOT NULL,
    words   VARCHAR NOT NULL
);
