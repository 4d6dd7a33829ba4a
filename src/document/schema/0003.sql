-- Step 3: digests, by which any changed byte of the content and of the history is found. Not watched by the sessions: they
-- follow from the rest (docs/file-format.md, "Digests").

-- Of the rows of one data table whose first key column has the same first byte of a hash: '7f rating'.
CREATE TABLE digest (
    part TEXT NOT NULL PRIMARY KEY CHECK (part <> ''),
    value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT, WITHOUT ROWID;

-- Of each act, over the act and the digest of the act before.
CREATE TABLE chain (
    number INTEGER NOT NULL PRIMARY KEY REFERENCES history (number),
    value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT;

-- The chain's last digest, and what it was when the log was last folded into the file: by it a log knows its file.
CREATE TABLE seal (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'seal'),
    head BLOB NOT NULL CHECK (length(head) = 32),
    base BLOB NOT NULL CHECK (length(base) = 32)
) STRICT, WITHOUT ROWID;
