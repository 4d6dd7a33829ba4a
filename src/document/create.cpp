#include "document/create.h"

#include "document/connection.h"
#include "document/digest.h"
#include "document/file.h"
#include "document/memory.h"
#include "document/rows.h"
#include "document/schema.h"

#include <algorithm>

#include <sqlite3.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

void insertCells(Statements& statements, const model::Assessment& assessment) {
    const model::Scale& scale = assessment.framework.scale;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const model::Cell& cell = assessment.cells[place];
        if (cell.empty()) continue;
        const std::string name = model::text(assessment.framework.cellAt(place));
        for (const model::Rating& rating : cell.ratings)
            putRating(statements, scale, name, rating);
        if (cell.agreed) putAgreement(statements, scale, name, cell.agreed);
        if (cell.shading) putShading(statements, name, cell.shading);
        if (cell.notReReviewed) putNotReReviewed(statements, name, true);
        for (const model::Citation& citation : cell.citations)
            putCitation(statements, name, citation);
    }
}

/// As the model orders it: ratings in the order of the assessors, no dots of zero.
model::Assessment ordered(model::Assessment assessment) {
    const auto order = [&](const model::Rating& rating) { return assessment.findAssessor(rating.assessor); };
    for (model::Cell& cell : assessment.cells) {
        if (cell.ratings.size() < 2) continue;
        std::stable_sort(cell.ratings.begin(), cell.ratings.end(),
                         [&](const model::Rating& a, const model::Rating& b) { return order(a) < order(b); });
    }
    for (model::Constituency& constituency : assessment.constituencies) {
        std::erase_if(constituency.dots, [](const auto& dots) { return dots.second == 0; });
    }
    return assessment;
}

template <class Item>
void insertList(Statements& statements, const std::vector<Item>& list) {
    for (const Item& item : list)
        Rows<Item>::put(statements, item);
}

/// In the order given, whatever their areas.
void insertSections(Statements& statements, const std::vector<model::Section>& sections) {
    insertList(statements, sections);
    for (std::size_t i = 0; i < sections.size(); ++i)
        statements.run("UPDATE section SET position = ? WHERE id = ?", i, sections[i].id);
}

void insertAll(Statements& statements, const model::Assessment& assessment) {
    insertFramework(statements, assessment.framework);
    putDetails(statements, assessment.details);
    putRespondents(statements, assessment.survey.respondents);
    insertList(statements, assessment.assessors);
    insertList(statements, assessment.sources);
    insertCells(statements, assessment);
    insertSections(statements, assessment.sections);
    insertList(statements, assessment.detailed);
    insertList(statements, assessment.survey.questions);
    insertList(statements, assessment.constituencies);
    insertList(statements, assessment.ballots);
}

std::string filled(const model::Assessment& assessment, const std::string& lineage, const std::string& place) {
    const auto database = connectInMemory();
    database->exec("PRAGMA page_size = 4096");
    database->exec("PRAGMA encoding = 'UTF-8'");
    database->exec("PRAGMA application_id = " + std::to_string(applicationId));
    Transaction transaction(*database);
    climb(*database, schemaLadder());
    Statements statements(*database);
    statements.run("INSERT INTO lineage (row, id) VALUES ('lineage', ?)", lineage);
    insertAll(statements, assessment);
    // What was put by id is less than what was given when two items share an id; better said now than lost.
    if (readAll(statements).assessment != ordered(assessment))
        throw Error(ErrorKind::BadContent, place, "two items share an id");
    sealWhole(statements);
    transaction.commit();
    return bytesOf(*database);
}

} // namespace

std::string newFile(const model::Assessment& assessment, const std::string& lineage, const std::string& place) {
    if (assessment.cells.size() != assessment.framework.cellCount()) {
        throw Error(ErrorKind::BadContent, place, "the cells do not fit the framework");
    }
    try {
        return filled(assessment, lineage, place);
    } catch (const SQLite::Exception& failure) {
        const bool contradicts = (failure.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT;
        throw errorFrom(failure, place, contradicts ? ErrorKind::BadContent : ErrorKind::CannotWrite);
    } catch (const UncleanText& failure) {
        throw Error(ErrorKind::BadContent, place, failure.what());
    } catch (const BadRow& failure) {
        throw Error(ErrorKind::BadContent, place, failure.what());
    }
}

std::vector<model::Finding> createFile(const std::filesystem::path& path, const model::Assessment& assessment, const std::string& lineage) {
    return putInPlace(newFile(assessment, lineage, path.string()), path, Target::MustBeFree);
}

} // namespace meyar::document
