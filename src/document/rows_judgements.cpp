#include "document/rows.h"

#include <algorithm>
#include <unordered_map>

namespace meyar::document {

namespace {

using model::Answer;
using model::Cell;

Answer answerOf(const model::Scale& scale, const std::string& cell, std::string_view word) {
    const auto answer = model::parseAnswer(scale, word);
    if (!answer) throw BadRow(cell + ": '" + std::string(word) + "' is no answer of the scale");
    return *answer;
}

std::optional<model::Confidence> confidenceOf(const std::string& cell, const std::optional<std::string>& word) {
    if (!word) return std::nullopt;
    return readWord(model::parseConfidence, *word, cell);
}

std::optional<std::string_view> wordOf(const std::optional<model::Confidence>& confidence) {
    if (!confidence) return std::nullopt;
    return model::text(*confidence);
}

model::Rating ratingOf(Query& row, const model::Scale& scale, const std::string& cell) {
    model::Rating rating;
    rating.assessor = row.id<model::AssessorId>();
    rating.answer = answerOf(scale, cell, row.textView());
    rating.rationale = row.text();
    rating.confidence = confidenceOf(cell, row.optionalText());
    return rating;
}

model::Agreement agreementOf(Query& row, const model::Scale& scale, const std::string& cell) {
    const Answer answer = answerOf(scale, cell, row.textView());
    return {answer, row.text()};
}

model::Citation citationOf(Query& row) {
    return {row.id<model::CitationId>(), row.id<model::SourceId>(), row.text(), row.text(), row.flag(), row.text()};
}

/// Finds the cell a row names; rows come in the order of their keys, so most name the cell of the row before.
class CellOfRow {
public:
    explicit CellOfRow(Memory& memory) : m_memory(memory) {}

    Cell& read(Query& row) {
        const std::string_view name = row.textView();
        if (m_cell && name == m_name) return *m_cell;
        m_name = name;
        const auto place = m_memory.cellPlaces.find(m_name);
        if (place == m_memory.cellPlaces.end()) throw BadRow(m_name + ": no such cell");
        m_cell = &m_memory.assessment.cells[place->second];
        return *m_cell;
    }
    const std::string& name() const { return m_name; }

private:
    Memory& m_memory;
    std::string m_name;
    Cell* m_cell = nullptr;
};

/// The keys give ratings by assessor id; the model wants them in the order of the assessors.
void sortRatings(model::Assessment& assessment) {
    std::unordered_map<std::string, std::size_t> order;
    for (std::size_t i = 0; i < assessment.assessors.size(); ++i)
        order.emplace(assessment.assessors[i].id.text(), i);
    const auto before = [&](const model::Rating& a, const model::Rating& b) {
        return order[a.assessor.text()] < order[b.assessor.text()];
    };
    for (Cell& cell : assessment.cells) {
        if (cell.ratings.size() < 2 || std::is_sorted(cell.ratings.begin(), cell.ratings.end(), before)) continue;
        std::sort(cell.ratings.begin(), cell.ratings.end(), before);
    }
}

/// What a row says of a cell that is not to review, or of a rating that is not there, has no meaning.
void markReviewed(Cell& cell, std::string_view assessor) {
    for (model::Rating& rating : cell.ratings)
        rating.reviewed = rating.reviewed || (cell.notReReviewed && rating.assessor.text() == assessor);
}

void markAgreedReviewed(Cell& cell) {
    if (cell.notReReviewed && cell.agreed) cell.agreed->reviewed = true;
}

} // namespace

void readCells(Statements& statements, Memory& memory) {
    model::Assessment& assessment = memory.assessment;
    const model::Scale& scale = assessment.framework.scale;
    assessment.cells.assign(assessment.framework.cellCount(), {});

    CellOfRow cell(memory);
    Query ratings =
        statements.ask("SELECT cell, assessor, answer, rationale, confidence FROM rating ORDER BY cell, assessor");
    while (ratings.next()) {
        Cell& rated = cell.read(ratings);
        rated.ratings.push_back(ratingOf(ratings, scale, cell.name()));
    }
    sortRatings(assessment);
    Query agreements = statements.ask("SELECT cell, answer, why FROM agreement");
    while (agreements.next()) {
        Cell& agreed = cell.read(agreements);
        agreed.agreed = agreementOf(agreements, scale, cell.name());
    }
    Query shadings = statements.ask("SELECT cell, shaded, why FROM shading");
    while (shadings.next()) {
        Cell& shaded = cell.read(shadings);
        shaded.shading = model::ShadingOverride{shadings.flag(), shadings.text()};
    }
    Query citations = statements.ask(
        "SELECT cell, id, source, place, quote, contradicts, speaks_for FROM citation ORDER BY cell, position, id");
    while (citations.next()) {
        Cell& cited = cell.read(citations);
        cited.citations.push_back(citationOf(citations));
    }
    Query pending = statements.ask("SELECT cell FROM re_review");
    while (pending.next())
        cell.read(pending).notReReviewed = true;
    Query reviewed = statements.ask("SELECT cell, assessor FROM reviewed_rating");
    while (reviewed.next()) {
        Cell& looked = cell.read(reviewed);
        markReviewed(looked, reviewed.textView());
    }
    Query reviewedAgreements = statements.ask("SELECT cell FROM reviewed_agreement");
    while (reviewedAgreements.next())
        markAgreedReviewed(cell.read(reviewedAgreements));
}

void readCell(Statements& statements, Memory& memory, const std::string& name, std::size_t place) {
    const model::Scale& scale = memory.assessment.framework.scale;
    Cell cell;
    Query ratings =
        statements.ask("SELECT assessor, answer, rationale, confidence FROM rating JOIN assessor ON id = assessor "
                       "WHERE cell = ? ORDER BY position, id",
                       name);
    while (ratings.next())
        cell.ratings.push_back(ratingOf(ratings, scale, name));
    Query agreement = statements.ask("SELECT answer, why FROM agreement WHERE cell = ?", name);
    if (agreement.next()) cell.agreed = agreementOf(agreement, scale, name);
    Query shading = statements.ask("SELECT shaded, why FROM shading WHERE cell = ?", name);
    if (shading.next()) cell.shading = model::ShadingOverride{shading.flag(), shading.text()};
    Query citations = statements.ask("SELECT id, source, place, quote, contradicts, speaks_for FROM citation "
                                     "WHERE cell = ? ORDER BY position, id",
                                     name);
    while (citations.next())
        cell.citations.push_back(citationOf(citations));
    cell.notReReviewed = statements.ask("SELECT 1 FROM re_review WHERE cell = ?", name).next();
    if (cell.notReReviewed) {
        Query reviewed = statements.ask("SELECT assessor FROM reviewed_rating WHERE cell = ?", name);
        while (reviewed.next())
            markReviewed(cell, reviewed.textView());
        if (statements.ask("SELECT 1 FROM reviewed_agreement WHERE cell = ?", name).next()) markAgreedReviewed(cell);
    }
    memory.assessment.cells[place] = std::move(cell);
}

namespace {

/// After the ratings and agreed grades, which are put many at a time.
void insertReviewed(Statements& statements, const model::Assessment& assessment) {
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const Cell& cell = assessment.cells[place];
        if (!cell.notReReviewed) continue;
        const std::string name = model::text(assessment.framework.cellAt(place));
        for (const model::Rating& rating : cell.ratings) {
            if (rating.reviewed) putReviewed(statements, name, rating.assessor);
        }
        if (cell.agreed && cell.agreed->reviewed) putAgreedReviewed(statements, name);
    }
}

} // namespace

void insertCells(Statements& statements, const model::Assessment& assessment) {
    std::size_t allRatings = 0, allAgreements = 0, allCitations = 0;
    for (const Cell& cell : assessment.cells) {
        allRatings += cell.ratings.size();
        allAgreements += cell.agreed ? 1 : 0;
        allCitations += cell.citations.size();
    }
    BulkInsert ratings(statements, "INSERT INTO rating (cell, assessor, answer, rationale, confidence) VALUES ",
                       "(?, ?, ?, ?, ?)", allRatings);
    BulkInsert agreements(statements, "INSERT INTO agreement (cell, answer, why) VALUES ", "(?, ?, ?)", allAgreements);
    BulkInsert citations(
        statements, "INSERT INTO citation (cell, id, position, source, place, quote, contradicts, speaks_for) VALUES ",
        "(?, ?, ?, ?, ?, ?, ?, ?)", allCitations);
    const model::Scale& scale = assessment.framework.scale;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const Cell& cell = assessment.cells[place];
        if (cell.empty()) continue;
        const std::string name = model::text(assessment.framework.cellAt(place));
        for (const model::Rating& rating : cell.ratings) {
            ratings.add(name, rating.assessor, model::text(scale, rating.answer), rating.rationale,
                        wordOf(rating.confidence));
        }
        if (cell.agreed) agreements.add(name, model::text(scale, cell.agreed->answer), cell.agreed->why);
        if (cell.shading) putShading(statements, name, cell.shading);
        if (cell.notReReviewed) putNotReReviewed(statements, name, true);
        std::int64_t position = 0;
        for (const model::Citation& citation : cell.citations) {
            citations.add(name, citation.id, position++, citation.source, citation.at, citation.quote,
                          citation.contradicts, citation.speaksFor);
        }
    }
    insertReviewed(statements, assessment);
}

void putRating(Statements& statements, const model::Scale& scale, const std::string& cell,
               const model::Rating& rating) {
    statements.run("INSERT INTO rating (cell, assessor, answer, rationale, confidence) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (cell, assessor) DO UPDATE SET answer = excluded.answer, "
                   "rationale = excluded.rationale, confidence = excluded.confidence",
                   cell, rating.assessor, model::text(scale, rating.answer), rating.rationale,
                   wordOf(rating.confidence));
}

void putAgreement(Statements& statements, const model::Scale& scale, const std::string& cell,
                  const std::optional<model::Agreement>& agreement) {
    if (!agreement) {
        statements.run("DELETE FROM reviewed_agreement WHERE cell = ?", cell);
        return statements.run("DELETE FROM agreement WHERE cell = ?", cell);
    }
    statements.run("INSERT INTO agreement (cell, answer, why) VALUES (?, ?, ?) "
                   "ON CONFLICT (cell) DO UPDATE SET answer = excluded.answer, why = excluded.why",
                   cell, model::text(scale, agreement->answer), agreement->why);
}

void putShading(Statements& statements, const std::string& cell, const std::optional<model::ShadingOverride>& shading) {
    if (!shading) return statements.run("DELETE FROM shading WHERE cell = ?", cell);
    statements.run("INSERT INTO shading (cell, shaded, why) VALUES (?, ?, ?) "
                   "ON CONFLICT (cell) DO UPDATE SET shaded = excluded.shaded, why = excluded.why",
                   cell, shading->on, shading->why);
}

void putNotReReviewed(Statements& statements, const std::string& cell, bool notReReviewed) {
    statements.run("DELETE FROM reviewed_rating WHERE cell = ?", cell);
    statements.run("DELETE FROM reviewed_agreement WHERE cell = ?", cell);
    if (!notReReviewed) return statements.run("DELETE FROM re_review WHERE cell = ?", cell);
    statements.run("INSERT INTO re_review (cell, pending) VALUES (?, 1) ON CONFLICT (cell) DO NOTHING", cell);
}

void putReviewed(Statements& statements, const std::string& cell, const model::AssessorId& assessor) {
    statements.run("INSERT INTO reviewed_rating (cell, assessor, reviewed) SELECT cell, ?2, 1 FROM re_review "
                   "WHERE cell = ?1 ON CONFLICT (cell, assessor) DO NOTHING",
                   cell, assessor);
}

void putAgreedReviewed(Statements& statements, const std::string& cell) {
    statements.run("INSERT INTO reviewed_agreement (cell, reviewed) SELECT cell, 1 FROM re_review WHERE cell = ? "
                   "ON CONFLICT (cell) DO NOTHING",
                   cell);
}

void endReviewOfAll(Statements& statements, const std::string& cell) {
    const bool rated = statements.ask("SELECT 1 FROM rating WHERE cell = ?", cell).next();
    const bool toReview =
        rated ? statements
                    .ask("SELECT 1 FROM rating AS r WHERE r.cell = ? AND NOT EXISTS (SELECT 1 FROM reviewed_rating "
                         "AS seen WHERE seen.cell = r.cell AND seen.assessor = r.assessor)",
                         cell)
                    .next()
              : statements
                    .ask("SELECT 1 FROM agreement AS a WHERE a.cell = ? AND NOT EXISTS (SELECT 1 FROM "
                         "reviewed_agreement AS seen WHERE seen.cell = a.cell)",
                         cell)
                    .next();
    if (!toReview) putNotReReviewed(statements, cell, false);
}

void putCitation(Statements& statements, const std::string& cell, const model::Citation& citation) {
    // A citation moves by leaving its former cell: the key names the cell, so that both cells are seen to change.
    statements.run("DELETE FROM citation WHERE id = ? AND cell <> ?", citation.id, cell);
    statements.run("INSERT INTO citation (cell, id, position, source, place, quote, contradicts, speaks_for) VALUES "
                   "(?1, ?2, coalesce((SELECT position FROM citation WHERE cell = ?1 AND id = ?2), "
                   "(SELECT max(position) + 1 FROM citation WHERE cell = ?1), 0), ?3, ?4, ?5, ?6, ?7) "
                   "ON CONFLICT (cell, id) DO UPDATE SET source = excluded.source, place = excluded.place, "
                   "quote = excluded.quote, contradicts = excluded.contradicts, speaks_for = excluded.speaks_for",
                   cell, citation.id, citation.source, citation.at, citation.quote, citation.contradicts,
                   citation.speaksFor);
}

} // namespace meyar::document
