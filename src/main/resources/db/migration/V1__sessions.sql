-- One row a session. The counts are kept here so that the library is listed without reading a turn.
CREATE TABLE session (
    no         INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         VARCHAR(200) NOT NULL,
    case_id    VARCHAR(200),
    seed       BIGINT NOT NULL,
    engine     VARCHAR NOT NULL,
    title      VARCHAR NOT NULL,
    origin     VARCHAR(20) NOT NULL,
    phase      VARCHAR,
    style      VARCHAR NOT NULL,
    minutes    INT NOT NULL,
    seed_code  VARCHAR,
    started_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    ended_at   TIMESTAMP(9) WITH TIME ZONE,
    turns      INT NOT NULL,
    ratings    INT NOT NULL,
    extra      VARCHAR NOT NULL,
    CONSTRAINT session_id UNIQUE (id)
);
CREATE INDEX session_newest ON session (started_at DESC, no DESC);

-- What was said. The key is session number * 1,000,000 + index, so that a session lies in one piece of the file.
CREATE TABLE turn (
    place     BIGINT PRIMARY KEY,
    speaker   CHAR(1) NOT NULL, -- T counselor, C client
    text      VARCHAR NOT NULL,
    at        TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    nonverbal VARCHAR,
    codes     VARCHAR NOT NULL,
    state     VARCHAR,
    trace     VARCHAR,
    extra     VARCHAR NOT NULL
);

CREATE TABLE rating (
    place BIGINT PRIMARY KEY,
    body  VARCHAR NOT NULL
);

CREATE TABLE note (
    place  BIGINT PRIMARY KEY,
    turn   INT NOT NULL,
    quote  VARCHAR NOT NULL,
    text   VARCHAR NOT NULL,
    author VARCHAR NOT NULL
);

CREATE TABLE draft (
    session_no INT PRIMARY KEY,
    line       VARCHAR NOT NULL,
    jottings   VARCHAR NOT NULL
);

-- Work that a crash must not forget, for example purging the file after a deletion.
CREATE TABLE chore (
    name VARCHAR(40) PRIMARY KEY
);
