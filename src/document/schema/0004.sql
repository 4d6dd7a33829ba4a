-- Step 4: how to judge a cell, for those who do. A table of its own: the changesets in the history of an older file name
-- its tables as they were and still apply.
CREATE TABLE guidance (
    cell TEXT NOT NULL PRIMARY KEY REFERENCES statement (cell),
    text_az TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;
