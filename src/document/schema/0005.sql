-- Step 5: what was chosen for the outputs, which judgements of a cell to review were looked at, and who assesses. Tables
-- of their own again, for the changesets of older files.

-- How the recommendations are ranked; no row is by dots, a top three.
CREATE TABLE ranking_choice (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'ranking_choice'),
    method TEXT NOT NULL CHECK (method IN ('dots', 'shares', 'balanced')),
    support_weight INTEGER NOT NULL CHECK (support_weight BETWEEN 0 AND 1000), -- per mille
    top INTEGER NOT NULL CHECK (top BETWEEN 1 AND 1000)
) STRICT, WITHOUT ROWID;

-- The language of the report; no row is that of the assessment.
CREATE TABLE report_choice (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'report_choice'),
    language TEXT NOT NULL CHECK (language IN ('az', 'en', 'ru'))
) STRICT, WITHOUT ROWID;

-- A part that the report leaves out.
CREATE TABLE report_part (
    part TEXT NOT NULL PRIMARY KEY CHECK (part <> ''),
    left_out INTEGER NOT NULL CHECK (left_out = 1)
) STRICT, WITHOUT ROWID;

-- Of a cell that has a row in re_review: the ratings, and the agreed grade, that were looked at since it got that row.
CREATE TABLE reviewed_rating (
    cell TEXT NOT NULL REFERENCES statement (cell),
    assessor TEXT NOT NULL REFERENCES assessor (id),
    reviewed INTEGER NOT NULL CHECK (reviewed = 1),
    PRIMARY KEY (cell, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviewed_agreement (
    cell TEXT NOT NULL PRIMARY KEY REFERENCES agreement (cell),
    reviewed INTEGER NOT NULL CHECK (reviewed = 1)
) STRICT, WITHOUT ROWID;

-- Who assesses; no row is untold.
CREATE TABLE organisation (
    row TEXT NOT NULL PRIMARY KEY CHECK (row = 'organisation'),
    name_az TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;
