-- Every step may be repeated: a crash in the middle must not stop the next start.

-- How many turns of a session the word index knows; the rest are read as they are when somebody searches.
ALTER TABLE session ADD COLUMN IF NOT EXISTS indexed INT DEFAULT 0 NOT NULL;

CREATE TABLE IF NOT EXISTS word (
    no   INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    word VARCHAR(40) NOT NULL,
    CONSTRAINT word_text UNIQUE (word)
);

-- Where a word was said. The key is word number * 2^32 + bundle of sessions; places are keys of turn, packed.
CREATE TABLE IF NOT EXISTS posting (
    place  BIGINT PRIMARY KEY,
    places VARBINARY NOT NULL
);

-- Sessions with turns that the index does not know yet.
CREATE TABLE IF NOT EXISTS unread (
    session_no INT PRIMARY KEY
);
MERGE INTO unread KEY (session_no) SELECT no FROM session WHERE turns > 0;
