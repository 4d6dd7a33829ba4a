#include "history/change_words.h"

#include "history/row_names.h"
#include "history/value_words.h"
#include "text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>

namespace meyar::ui {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

using document::ValueChange;

constexpr int longestInLists = 60; ///< characters of one value on a line

/// Rows of one table as people count them, 5.2 before 5.10; tables stay in the order of the file.
std::vector<ValueChange> inOrder(std::vector<ValueChange> changes) {
    std::map<std::string, std::size_t> tables;
    for (const ValueChange& change : changes)
        tables.try_emplace(change.table, tables.size());
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(changes.begin(), changes.end(), [&](const ValueChange& a, const ValueChange& b) {
        if (a.table != b.table) return tables.at(a.table) < tables.at(b.table);
        return a.key != b.key && collator.compare(qs(a.key), qs(b.key)) < 0;
    });
    return changes;
}

/// Whether an act made a row, took it away, or changed some of its values.
enum class RowFate { Made, Removed, Changed };

std::map<std::pair<std::string, std::string>, RowFate> fatesOfRows(const std::vector<ValueChange>& changes) {
    std::map<std::pair<std::string, std::string>, RowFate> fates;
    for (const ValueChange& change : changes) {
        const RowFate fate = !change.before ? RowFate::Made : !change.after ? RowFate::Removed : RowFate::Changed;
        const auto [known, first] = fates.try_emplace({change.table, change.key}, fate);
        if (!first && known->second != fate) known->second = RowFate::Changed;
    }
    return fates;
}

/// What a new or a removed row says without anyone having said it.
bool isUsual(Showing showing, const std::string& value) {
    if (showing == Showing::YesNo) return value == "0";
    if (showing == Showing::Share) return value == "1000";
    return showing == Showing::Order || showing == Showing::Origin;
}

bool worthTelling(Showing showing, RowFate fate, const ValueChange& change) {
    if (showing == Showing::Never) return false;
    if (fate == RowFate::Changed) return true;
    const std::string& value = change.after ? *change.after : *change.before;
    return !value.empty() && !isUsual(showing, value);
}

/// The grade of an assessor goes by the assessor's name, what belongs to it names both.
QString subject(const QString& what, const QString& assessor, Showing showing) {
    if (assessor.isEmpty()) return what;
    return showing == Showing::Answer ? assessor : ChangeWords::tr("%1, %2", "Reason, an assessor").arg(what, assessor);
}

/// That something was said, once a row: which of its values an act wrote would already tell of them.
ChangedValue hiddenValue(const RowNames& names, const ValueChange& change) {
    ChangedValue value;
    value.hidden = true;
    value.place = names.placeOf(change);
    value.what = names.assessorOf(change);
    if (!value.what.isEmpty()) return value;
    if (const auto words = wordsOfColumn(change.table, change.table == "shading" ? "shaded" : "answer"))
        value.what = words->what;
    return value;
}

QString onOneLine(const QString& text) {
    const QString line = text.simplified();
    if (line.size() <= longestInLists) return line;
    const qsizetype space = line.lastIndexOf(u' ', longestInLists);
    return line.left(space > longestInLists / 2 ? space : longestInLists) + QStringLiteral("…");
}

} // namespace

std::vector<ChangedValue> changedValues(const DocumentController& controller, const std::vector<ValueChange>& changes) {
    const RowNames names(controller, changes);
    const auto fates = fatesOfRows(changes);
    std::set<std::pair<std::string, std::string>> hidden; // rows
    std::vector<ChangedValue> values;
    for (const ValueChange& change : inOrder(changes)) {
        if (names.isHidden(change)) {
            if (hidden.insert({change.table, change.key}).second) values.push_back(hiddenValue(names, change));
            continue;
        }
        const auto words = wordsOfColumn(change.table, change.column);
        if (!words || !worthTelling(words->showing, fates.at({change.table, change.key}), change)) continue;
        ChangedValue value;
        value.place = names.placeOf(change);
        value.what = subject(words->what, names.assessorOf(change), words->showing);
        value.before = valueText(controller, words->showing, change.before);
        value.after = valueText(controller, words->showing, change.after);
        values.push_back(std::move(value));
    }
    return values;
}

QString changeLine(const ChangedValue& value) {
    if (value.hidden) return ChangeWords::tr("%1: hidden until you have judged the cell").arg(value.what);
    const QString before = onOneLine(value.before);
    const QString after = onOneLine(value.after);
    if (before.isEmpty()) return ChangeWords::tr("%1: %2", "what: the value").arg(value.what, after);
    return ChangeWords::tr("%1: %2 → %3", "what: before, after")
        .arg(value.what, before, after.isEmpty() ? ChangeWords::tr("removed") : after);
}

QStringList changeLines(const std::vector<ChangedValue>& values) {
    const bool onePlace = std::all_of(values.begin(), values.end(),
                                      [&](const ChangedValue& value) { return value.place == values.front().place; });
    QStringList lines;
    for (const ChangedValue& value : values) {
        const QString line = changeLine(value);
        lines << (onePlace || value.place.isEmpty() ? line : QStringLiteral("%1 · %2").arg(value.place, line));
    }
    return lines;
}

QString timeText(const document::HistoryEntry& entry) {
    const QDateTime at = QDateTime::fromString(qs(entry.at), Qt::ISODate).toLocalTime();
    return at.isValid() ? momentText(at) : qs(entry.at);
}

} // namespace meyar::ui
