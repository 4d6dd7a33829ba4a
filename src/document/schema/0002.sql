-- Step 2: judgements that were carried over, and the way of working. Tables of their own, not columns: the changesets in
-- the history of an older file name its tables as they were and still apply.

-- Cells whose judgements come from an earlier wording or round and were not confirmed since.
CREATE TABLE re_review (
    cell TEXT NOT NULL PRIMARY KEY REFERENCES statement (cell),
    pending INTEGER NOT NULL CHECK (pending = 1)
) STRICT, WITHOUT ROWID;

-- How the assessors work; no row is the ordinary way.
CREATE TABLE way_of_working (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'way_of_working'),
    blind INTEGER NOT NULL CHECK (blind IN (0, 1)) -- others' ratings stay hidden until one's own is given
) STRICT, WITHOUT ROWID;
