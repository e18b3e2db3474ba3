-- Tries at drills. When an exercise comes back is read off them and is not kept.
CREATE TABLE IF NOT EXISTS attempt (
    no       INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       VARCHAR(80) NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    theme    VARCHAR(200) NOT NULL,
    exercise VARCHAR(200) NOT NULL,
    deep     BOOLEAN NOT NULL,
    reply    VARCHAR NOT NULL,
    grade    INT NOT NULL,
    at       TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT attempt_id UNIQUE (id)
);
