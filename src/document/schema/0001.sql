-- Step 1: the first schema. Steps are append-only: a released step is never edited, since open() compares a file's
-- schema with what the steps produce, letter by letter.
--
-- Rules of every data table: a natural or UUID text key (no meaning in rowid), so that changesets of two copies speak of
-- the same rows; `position` keeps the order of a list; a text in three languages is three columns, '' where it is missing.
-- The first column of a key names what the row belongs to: memory is refreshed by it.

-- The framework this assessment judges against: its own copy.

CREATE TABLE framework (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'framework'),
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL,
    title_az TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    description_az TEXT NOT NULL,
    description_en TEXT NOT NULL,
    description_ru TEXT NOT NULL,
    level_1_weight INTEGER NOT NULL CHECK (level_1_weight BETWEEN 0 AND 1000), -- per mille
    level_2_weight INTEGER NOT NULL CHECK (level_1_weight + level_2_weight = 1000)
) STRICT, WITHOUT ROWID;

CREATE TABLE grade (
    id TEXT NOT NULL PRIMARY KEY CHECK (id NOT IN ('', 'not_applicable', 'insufficient_evidence')),
    position INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000), -- per mille
    label_az TEXT NOT NULL,
    label_en TEXT NOT NULL,
    label_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title_az TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10000) -- per mille
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES area (id),
    title_az TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10000), -- per mille
    origin TEXT NOT NULL CHECK (origin IN ('report', 'meyar'))
) STRICT, WITHOUT ROWID;

-- What each of an indicator's four cells states; `cell` is the key by which judgements name it, '5.1/F2'.
CREATE TABLE statement (
    cell TEXT NOT NULL PRIMARY KEY CHECK (cell = indicator || '/' || slot),
    indicator TEXT NOT NULL REFERENCES indicator (id),
    slot TEXT NOT NULL CHECK (slot IN ('F1', 'F2', 'O1', 'O2')),
    text_az TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('report', 'meyar'))
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    letter TEXT NOT NULL PRIMARY KEY CHECK (letter <> ''),
    position INTEGER NOT NULL,
    title_az TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('report', 'meyar')),
    free_text INTEGER NOT NULL CHECK (free_text IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_link (
    letter TEXT NOT NULL REFERENCES recommendation (letter),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (id),
    part TEXT NOT NULL CHECK (part IN ('', 'F', 'O', 'F1', 'F2', 'O1', 'O2')), -- '' is the whole indicator
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10000), -- per mille
    PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

-- The assessment.

CREATE TABLE details (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'details'),
    title_az TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    country_az TEXT NOT NULL,
    country_en TEXT NOT NULL,
    country_ru TEXT NOT NULL,
    period TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('az', 'en', 'ru')),
    note_az TEXT NOT NULL,
    note_en TEXT NOT NULL,
    note_ru TEXT NOT NULL,
    fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE assessor (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An answer is a grade of the scale, 'not_applicable' or 'insufficient_evidence'; not assessed is the absence of a row.
CREATE TABLE rating (
    cell TEXT NOT NULL REFERENCES statement (cell),
    assessor TEXT NOT NULL REFERENCES assessor (id),
    answer TEXT NOT NULL,
    rationale TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
    PRIMARY KEY (cell, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
    cell TEXT NOT NULL PRIMARY KEY REFERENCES statement (cell),
    answer TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shading (
    cell TEXT NOT NULL PRIMARY KEY REFERENCES statement (cell),
    shaded INTEGER NOT NULL CHECK (shaded IN (0, 1)),
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'interview', 'survey', 'statistics', 'observation')),
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    year INTEGER,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    cell TEXT NOT NULL REFERENCES statement (cell),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source (id),
    place TEXT NOT NULL, -- where in the source, 'p. 7'
    quote TEXT NOT NULL,
    contradicts INTEGER NOT NULL CHECK (contradicts IN (0, 1)),
    speaks_for TEXT NOT NULL,
    PRIMARY KEY (cell, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES area (id),
    heading_az TEXT NOT NULL,
    heading_en TEXT NOT NULL,
    heading_ru TEXT NOT NULL,
    text_az TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE detailed_recommendation (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES area (id),
    theme_az TEXT NOT NULL,
    theme_en TEXT NOT NULL,
    theme_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE detailed_recommendation_item (
    recommendation TEXT NOT NULL REFERENCES detailed_recommendation (id),
    position INTEGER NOT NULL,
    text_az TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    PRIMARY KEY (recommendation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'survey'),
    respondents INTEGER NOT NULL CHECK (respondents >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES area (id),
    text_az TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    base INTEGER NOT NULL CHECK (base >= 0),
    answered INTEGER NOT NULL CHECK (answered >= 0),
    note_az TEXT NOT NULL,
    note_en TEXT NOT NULL,
    note_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE question_option (
    question TEXT NOT NULL REFERENCES question (id),
    position INTEGER NOT NULL,
    label_az TEXT NOT NULL,
    label_en TEXT NOT NULL,
    label_ru TEXT NOT NULL,
    count INTEGER CHECK (count >= 0), -- null: the source does not tell it
    dont_know INTEGER NOT NULL CHECK (dont_know IN (0, 1)),
    PRIMARY KEY (question, position)
) STRICT, WITHOUT ROWID;

-- Counts that the source prints without telling the option they belong to.
CREATE TABLE question_unplaced (
    question TEXT NOT NULL REFERENCES question (id),
    position INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (question, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE constituency (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name_az TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    max_choices INTEGER NOT NULL CHECK (max_choices >= 1),
    totals_only INTEGER NOT NULL CHECK (totals_only IN (0, 1)),
    voters INTEGER CHECK (voters >= 0) -- null: not known
) STRICT, WITHOUT ROWID;

CREATE TABLE dots (
    constituency TEXT NOT NULL REFERENCES constituency (id),
    letter TEXT NOT NULL REFERENCES recommendation (letter),
    dots INTEGER NOT NULL CHECK (dots > 0),
    PRIMARY KEY (constituency, letter)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    constituency TEXT NOT NULL REFERENCES constituency (id),
    voter TEXT NOT NULL,
    other TEXT NOT NULL,
    void_why TEXT -- null: valid
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot_choice (
    ballot TEXT NOT NULL REFERENCES ballot (id),
    position INTEGER NOT NULL,
    letter TEXT NOT NULL REFERENCES recommendation (letter),
    PRIMARY KEY (ballot, position)
) STRICT, WITHOUT ROWID;

-- Ballots are many, and each new one asks for the last position.
CREATE INDEX ballot_order ON ballot (position);

-- Not watched by the sessions: what follows is never undone.

-- Which assessment this is: copies of a file share it, so that a merge knows its own.
CREATE TABLE lineage (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'lineage'),
    id TEXT NOT NULL CHECK (id <> '')
) STRICT, WITHOUT ROWID;

-- What was done, in order.
CREATE TABLE history (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    id TEXT NOT NULL CHECK (id <> ''), -- the same act in two copies has the same id; its number may differ
    act TEXT NOT NULL CHECK (act IN ('edit', 'undo', 'redo')),
    edit_number INTEGER REFERENCES history (number), -- of an undo or a redo: the edit
    author TEXT NOT NULL,
    at TEXT NOT NULL, -- UTC, ISO 8601
    edit TEXT NOT NULL,
    place TEXT NOT NULL,
    status TEXT CHECK (status IN ('applied', 'undone', 'dropped')), -- of an edit; dropped: undone, and no redo can reach it
    changeset BLOB, -- of an edit: the SQLite session's changeset
    CHECK ((act = 'edit') = (edit_number IS NULL)),
    CHECK ((act = 'edit') = (status IS NOT NULL)),
    CHECK ((act = 'edit') = (changeset IS NOT NULL))
) STRICT;

CREATE INDEX history_applied ON history (number) WHERE status = 'applied';
CREATE INDEX history_undone ON history (number) WHERE status = 'undone';
