// Finding what does not fit its digest.
#include "document/digest.h"
#include "document/digest_rows.h"
#include "document/statements.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace meyar::document {

namespace {

constexpr std::size_t mostNamed = 3; ///< rows named in one finding

PartDigests writtenParts(SQLite::Database& database) {
    PartDigests parts;
    const Prepared rows = prepare(database, "SELECT part, value FROM digest");
    while (step(rows))
        parts.emplace(bytesIn(rows, 0), sumOf(bytesIn(rows, 1)));
    return parts;
}

model::Finding damage(std::string code, std::string place, decltype(model::Finding::values) values = {}) {
    return {model::Severity::Error, std::move(code), std::move(place), std::move(values)};
}

/// Some of what the rows of the parts of one table belong to: "5.1/F2, 5.3/O1 ...".
std::string ownersNamed(SQLite::Database& database, const std::string& table, const std::set<std::string>& parts) {
    const TableShape shape = shapeOf(database, table);
    const Prepared rows = prepare(database, "SELECT * FROM " + table);
    std::set<std::string> named;
    bool more = false;
    while (step(rows)) {
        const std::string key(bytesIn(rows, shape.owner));
        if (!parts.contains(partName(partNumber(key), table)) || named.contains(key)) continue;
        more = named.size() == mostNamed;
        if (more) break;
        named.insert(key);
    }
    std::string text;
    for (const std::string& key : named)
        text += (text.empty() ? "" : ", ") + key;
    return more ? text + " …" : text;
}

void checkParts(SQLite::Database& database, std::vector<model::Finding>& findings) {
    const PartDigests found = partsOf(database);
    const PartDigests written = writtenParts(database);
    std::map<std::string, std::set<std::string>> changed; ///< by table
    const auto compare = [&](const auto& one, const auto& other) {
        for (const auto& [part, value] : one) {
            const auto match = other.find(part);
            if (match != other.end() && match->second == value) continue;
            changed[part.size() > 3 ? part.substr(3) : std::string("digest")].insert(part);
        }
    };
    compare(found, written);
    compare(written, found);
    for (const auto& [table, parts] : changed) {
        if (std::find(dataTables.begin(), dataTables.end(), table) == dataTables.end()) {
            findings.push_back(damage("changed_seal", ""));
            continue;
        }
        const bool single = shapeOf(database, table).single;
        const std::string rows = single ? std::string() : ownersNamed(database, table, parts);
        findings.push_back(rows.empty() ? damage("changed_part", table)
                                        : damage("changed_rows", table, {{"rows", rows}}));
    }
}

/// Which status an edit has follows from the acts: an undo takes the last that holds, a redo the first that was undone,
/// and a new edit drops what was undone.
class StatusByActs {
public:
    void edit(std::int64_t number) {
        for (const std::int64_t undone : m_undone)
            m_status[undone] = "dropped";
        m_undone.clear();
        m_applied.insert(number);
        m_status[number] = "applied";
    }
    /// False when the act could not be.
    bool undo(std::int64_t number) { return move(number, m_applied, true, m_undone, "undone"); }
    bool redo(std::int64_t number) { return move(number, m_undone, false, m_applied, "applied"); }
    std::string_view of(std::int64_t number) const {
        const auto found = m_status.find(number);
        return found == m_status.end() ? std::string_view() : found->second;
    }

private:
    bool move(std::int64_t number, std::set<std::int64_t>& from, bool last, std::set<std::int64_t>& to,
              std::string_view status) {
        if (from.empty() || number != (last ? *from.rbegin() : *from.begin())) return false;
        from.erase(number);
        to.insert(number);
        m_status[number] = status;
        return true;
    }
    std::set<std::int64_t> m_applied, m_undone;
    std::map<std::int64_t, std::string_view> m_status;
};

void checkHistory(SQLite::Database& database, std::vector<model::Finding>& findings) {
    const Prepared acts = prepare(database, std::string(actColumns) + "ORDER BY number");
    const Prepared links = prepare(database, "SELECT number, value FROM chain ORDER BY number");
    DigestSum link = firstLink(database);
    StatusByActs expected;
    std::map<std::int64_t, std::string> statuses;
    bool broken = false;
    std::int64_t number = 0;
    while (step(acts)) {
        ++number;
        const std::int64_t said = sqlite3_column_int64(acts.get(), ActNumber);
        link = linkOf(link, acts);
        const bool linked = step(links) && sqlite3_column_int64(links.get(), 0) == said;
        const std::string_view written = linked ? bytesIn(links, 1) : std::string_view();
        if (said != number || written != digestOf(link)) {
            findings.push_back(damage("changed_act", std::to_string(said)));
            broken = true;
            if (written.size() == digestBytes) link = sumOf(written); // what follows may be whole
            number = said;
        }
        const std::string act(bytesIn(acts, ActKind));
        const std::int64_t of = sqlite3_column_int64(acts.get(), ActOf);
        if (act == "edit") {
            expected.edit(said);
            statuses[said] = bytesIn(acts, ActStatus);
        } else if (!(act == "undo" ? expected.undo(of) : expected.redo(of)) && !broken) {
            findings.push_back(damage("changed_act", std::to_string(said)));
            broken = true;
        }
    }
    if (step(links)) findings.push_back(damage("changed_act", std::to_string(number + 1)));
    for (const auto& [edit, status] : statuses) {
        if (!broken && status != expected.of(edit)) findings.push_back(damage("changed_status", std::to_string(edit)));
    }
    const Prepared seal = prepare(database, "SELECT head FROM seal");
    const bool sealed = step(seal) && bytesIn(seal, 0) == digestOf(link);
    if (!broken && !sealed) findings.push_back(damage("changed_seal", ""));
}

} // namespace

std::vector<model::Finding> changedContent(SQLite::Database& database) {
    std::vector<model::Finding> findings;
    checkParts(database, findings);
    checkHistory(database, findings);
    return findings;
}

} // namespace meyar::document
