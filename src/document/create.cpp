#include "document/create.h"

#include "document/connection.h"
#include "document/digest.h"
#include "document/file.h"
#include "document/memory.h"
#include "document/rows.h"
#include "document/schema.h"

#include <algorithm>
#include <future>
#include <unordered_map>

#include <sqlite3.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// Whether the file holds these cells: what was given may have ratings in any order, the model has them in the order of
/// the assessors.
bool sameCells(const model::Assessment& given, const std::vector<model::Cell>& held) {
    std::unordered_map<std::string, std::size_t> order;
    for (const model::Assessor& assessor : given.assessors)
        order.emplace(assessor.id.text(), order.size());
    const auto before = [&](const model::Rating& a, const model::Rating& b) {
        return order[a.assessor.text()] < order[b.assessor.text()];
    };
    return std::equal(given.cells.begin(), given.cells.end(), held.begin(), held.end(),
                      [&](const model::Cell& one, const model::Cell& other) {
                          if (one == other) return true;
                          model::Cell sorted = one;
                          std::stable_sort(sorted.ratings.begin(), sorted.ratings.end(), before);
                          return sorted == other;
                      });
}

bool same(const model::Constituency& given, const model::Constituency& held) {
    if (given == held) return true;
    model::Constituency cleaned = given; // no dots of zero
    std::erase_if(cleaned.dots, [](const auto& dots) { return dots.second == 0; });
    return cleaned == held;
}

template <class Item>
bool same(const Item& given, const Item& held) {
    return given == held;
}

/// Whether the file holds this list; its items are read one by one.
template <class Item>
bool holdsList(Statements& statements, const std::vector<Item>& list) {
    std::size_t place = 0;
    bool holds = true;
    forEachRow<Item>(statements, [&](std::int64_t, Item item) {
        holds = holds && place < list.size() && same(list[place], item);
        ++place;
    });
    return holds && place == list.size();
}

/// Whether what was written reads as what was given. What was put by id is less than that when two items share an id.
/// Part by part, so that an assessment that fills half the memory is not there twice.
bool holds(Statements& statements, const model::Assessment& assessment) {
    {
        Memory judged;
        judged.assessment.framework = readFramework(statements);
        if (judged.assessment.framework != assessment.framework) return false;
        if (!holdsList(statements, assessment.assessors)) return false;
        judged.assessment.assessors = assessment.assessors;
        for (std::size_t place = 0; place < assessment.framework.cellCount(); ++place)
            judged.cellPlaces.emplace(model::text(assessment.framework.cellAt(place)), place);
        readCells(statements, judged);
        if (!sameCells(assessment, judged.assessment.cells)) return false;
    }
    return readDetails(statements) == assessment.details &&
           readRespondents(statements) == assessment.survey.respondents && holdsList(statements, assessment.sources) &&
           holdsList(statements, assessment.sections) && holdsList(statements, assessment.detailed) &&
           holdsList(statements, assessment.survey.questions) && holdsList(statements, assessment.constituencies) &&
           holdsList(statements, assessment.ballots) && readRanking(statements) == assessment.ranking &&
           readReport(statements) == assessment.report;
}

template <class Item>
void insertList(Statements& statements, const std::vector<Item>& list) {
    std::int64_t position = 0;
    for (const Item& item : list)
        Rows<Item>::put(statements, item, position++);
}

void insertAll(Statements& statements, const model::Assessment& assessment) {
    insertFramework(statements, assessment.framework);
    putDetails(statements, assessment.details);
    putRespondents(statements, assessment.survey.respondents);
    insertList(statements, assessment.assessors);
    insertList(statements, assessment.sources);
    insertCells(statements, assessment);
    insertList(statements, assessment.sections);
    insertList(statements, assessment.detailed);
    insertList(statements, assessment.survey.questions);
    insertList(statements, assessment.constituencies);
    insertList(statements, assessment.ballots);
    putRanking(statements, assessment.ranking);
    putReport(statements, assessment.report);
}

/// Better said now than lost. `bytes` are of the file as it was filled; read in a thread of its own while the digests
/// are worked out.
void requireHeld(std::string& bytes, const model::Assessment& assessment, const std::string& place) {
    const WholeFile file(bytes);
    Statements statements(file.database());
    if (statements.ask("PRAGMA foreign_key_check").next())
        throw Error(ErrorKind::BadContent, place, "a part of it belongs to nothing");
    if (!holds(statements, assessment)) throw Error(ErrorKind::BadContent, place, "two items share an id");
}

std::string filled(const model::Assessment& assessment, const std::string& lineage, const std::string& place) {
    const auto database = connectInMemory();
    database->exec("PRAGMA page_size = 4096");
    database->exec("PRAGMA encoding = 'UTF-8'");
    database->exec("PRAGMA application_id = " + std::to_string(applicationId));
    database->exec("PRAGMA foreign_keys = OFF"); // checked once, when all is there
    Statements statements(*database);
    {
        Transaction transaction(*database);
        climb(*database, schemaLadder());
        statements.run("INSERT INTO lineage (row, id) VALUES ('lineage', ?)", lineage);
        insertAll(statements, assessment);
        transaction.commit();
    }
    std::string unsealed = bytesOf(*database);
    std::future<void> check = std::async([&] { requireHeld(unsealed, assessment, place); });
    Transaction transaction(*database);
    sealWhole(statements);
    transaction.commit();
    std::string whole = bytesOf(*database);
    check.get();
    return whole;
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

std::vector<model::Finding> createFile(const std::filesystem::path& path, const model::Assessment& assessment,
                                       const std::string& lineage, const std::filesystem::path& begunFrom) {
    const files::Readers readers = begunFrom.empty() ? files::Readers() : files::readersOf(begunFrom);
    return putInPlace(newFile(assessment, lineage, path.string()), path, Target::MustBeFree, readers);
}

} // namespace meyar::document
