#include "history/history_model.h"

#include "act_words.h"
#include "history/change_words.h"
#include "history/published_changes.h"
#include "text.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QSize>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>

namespace meyar::ui {

namespace {

constexpr std::size_t mostChangesOnALine = 24; ///< an import changes thousands of values; a line shows the first few
constexpr quintptr dayMark = 0;                ///< the internal id of a day; an act's is its day's place and one more

} // namespace

HistoryModel::HistoryModel(const DocumentController& controller, QObject* parent)
    : QAbstractItemModel(parent), m_controller(controller) {
    connect(&m_preparing, &QTimer::timeout, this, &HistoryModel::prepareSearch);
}

void HistoryModel::reload() {
    beginResetModel();
    m_entries.clear();
    if (m_controller.isOpen()) m_entries = m_controller.document().history();
    m_changes.clear();
    m_kinds.clear();
    forgetSearched();
    group();
    endResetModel();
}

/// Names may be others, and what may be seen.
void HistoryModel::forgetSearched() {
    m_searched.assign(m_entries.size(), std::nullopt);
    m_prepared = 0;
    m_preparing.start(0);
}

const std::string& HistoryModel::searched(std::size_t act) const {
    if (!m_searched[act]) m_searched[act] = searchedText(m_controller, m_entries[act]);
    return *m_searched[act];
}

/// A few at a time, so that the first letter typed into the search need not wait for thousands.
void HistoryModel::prepareSearch() {
    constexpr std::size_t atATime = 40;
    const std::size_t last = m_controller.isOpen() ? std::min(m_entries.size(), m_prepared + atATime) : 0;
    for (; m_prepared < last; ++m_prepared)
        searched(m_prepared);
    if (last == 0 || last == m_entries.size()) m_preparing.stop();
}

void HistoryModel::setFilter(const HistoryFilter& filter) {
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    group();
    endResetModel();
}

void HistoryModel::follow() {
    std::vector<document::HistoryEntry> entries = m_controller.document().history();
    const bool goesOn = entries.size() >= m_entries.size() &&
                        (m_entries.empty() || entries[m_entries.size() - 1].number == m_entries.back().number);
    if (!goesOn) return reload();
    m_changes.clear(); // names may be others, and what may be seen
    update(entries);
    const std::size_t before = m_entries.size();
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin() + static_cast<std::ptrdiff_t>(before)),
                     std::make_move_iterator(entries.end()));
    forgetSearched();
    for (std::size_t act = before; act < m_entries.size(); ++act) {
        if (shows(act)) takeIn(act);
    }
}

/// What was there before the new acts: an undo marks the act that it undid, a revert those that it took back.
void HistoryModel::update(const std::vector<document::HistoryEntry>& entries) {
    for (std::size_t act = 0; act < m_entries.size(); ++act) {
        if (m_entries[act].undone == entries[act].undone && m_entries[act].revertedBy == entries[act].revertedBy)
            continue;
        m_entries[act] = entries[act];
        const QModelIndex at = indexOf(m_entries[act].number);
        if (at.isValid()) emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    }
}

bool HistoryModel::shows(std::size_t act) const {
    const document::HistoryEntry& entry = m_entries[act];
    if (m_filter.author && *m_filter.author != entry.author) return false;
    if (m_filter.kind && !isOfKind(entry)) return false;
    if (m_filter.words.empty() || (m_filter.day && *m_filter.day == dateOf(entry))) return true;
    return searched(act).find(m_filter.words) != std::string::npos;
}

bool HistoryModel::isOfKind(const document::HistoryEntry& entry) const {
    const ActKind kind = kindOf(entry);
    if (kind == *m_filter.kind || kind != ActKind::Several) return kind == *m_filter.kind;
    const auto [known, first] = m_kinds.try_emplace(entry.number);
    if (first) known->second = kindsOf(m_controller, entry);
    return known->second.contains(*m_filter.kind);
}

void HistoryModel::group() {
    m_days.clear();
    for (std::size_t act = 0; act < m_entries.size(); ++act) {
        if (!shows(act)) continue;
        const QDate date = dateOf(m_entries[act]);
        if (m_days.empty() || m_days.back().date != date) m_days.push_back({date, {}});
        m_days.back().acts.push_back(act);
    }
}

void HistoryModel::takeIn(std::size_t act) {
    const QDate date = dateOf(m_entries[act]);
    if (m_days.empty() || m_days.back().date != date) {
        beginInsertRows({}, 0, 0);
        m_days.push_back({date, {act}});
        endInsertRows();
        return;
    }
    const QModelIndex day = index(0, 0);
    beginInsertRows(day, 0, 0);
    m_days.back().acts.push_back(act);
    endInsertRows();
    emit dataChanged(day, day); // how many
}

QDate HistoryModel::dateOf(const document::HistoryEntry& entry) const {
    return QDateTime::fromString(qs(entry.at), Qt::ISODate).toLocalTime().date();
}

const document::HistoryEntry* HistoryModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == dayMark) return nullptr;
    const Day& day = m_days[index.internalId() - 1];
    return &m_entries[day.acts[day.acts.size() - 1 - static_cast<std::size_t>(index.row())]];
}

QModelIndex HistoryModel::indexOf(std::int64_t number) const {
    for (std::size_t place = m_days.size(); place-- > 0;) {
        const Day& day = m_days[place];
        const auto found = std::find_if(day.acts.begin(), day.acts.end(),
                                        [&](std::size_t act) { return m_entries[act].number == number; });
        if (found == day.acts.end()) continue;
        return createIndex(static_cast<int>(day.acts.end() - found) - 1, 0, place + 1);
    }
    return {};
}

std::vector<std::string> HistoryModel::authors() const {
    std::set<std::string> names;
    for (const document::HistoryEntry& entry : m_entries)
        names.insert(entry.author);
    return {names.begin(), names.end()};
}

std::size_t HistoryModel::shownCount() const {
    std::size_t count = 0;
    for (const Day& day : m_days)
        count += day.acts.size();
    return count;
}

QStringList HistoryModel::differentTexts(Column column) const {
    QStringList texts;
    std::set<std::string> seen;
    for (const document::HistoryEntry& entry : m_entries) {
        const std::string key = column == Author ? entry.author
                                                 : entry.edit + static_cast<char>('0' + static_cast<int>(entry.act)) +
                                                       (entry.undone    ? "u"
                                                        : entry.holds() ? ""
                                                                        : "r");
        if (seen.insert(key).second) texts << actCell(entry, column);
    }
    return texts;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? dayAtRow(parent.row()) + 1 : dayMark);
}

QModelIndex HistoryModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == dayMark) return {};
    return createIndex(rowOfDay(index.internalId() - 1), 0, dayMark);
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_days.size());
    if (parent.internalId() != dayMark || parent.column() > 0) return 0;
    return static_cast<int>(m_days[dayAtRow(parent.row())].acts.size());
}

int HistoryModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    if (role == Qt::SizeHintRole) return QSize(0, Theme::scaled(30));
    const document::HistoryEntry* entry = entryAt(index);
    const auto column = static_cast<Column>(index.column());
    if (!entry) {
        if (role == Qt::FontRole) return Theme::font(Theme::bodySize, QFont::DemiBold);
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == CopiedRole;
        return words && column == Time ? QVariant(dayText(m_days[dayAtRow(index.row())])) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return actCell(*entry, column);
    case CopiedRole:
        return column == Change ? publishedText(entry->number) : actCell(*entry, column);
    case Qt::AccessibleTextRole:
        return column == Time ? spoken(*entry) : actCell(*entry, column);
    case Qt::ToolTipRole:
        return column == Time ? timeText(*entry) : actCell(*entry, column);
    case Qt::FontRole: {
        QFont font = Theme::font(Theme::bodySize);
        font.setStrikeOut(!entry->holds() && column == Change);
        return font;
    }
    case Qt::ForegroundRole:
        if (!entry->holds()) return Theme::current().colours().faint;
        return column == Time || column == Author ? QVariant(Theme::current().colours().second) : QVariant();
    default:
        return {};
    }
}

QString HistoryModel::dayText(const Day& day) const {
    const QString weekday = localeOf(m_controller.language()).standaloneDayName(day.date.dayOfWeek());
    const QString date = QStringLiteral("%1, %2").arg(ui::dayText(day.date), weekday);
    return QStringLiteral("%1 · %2").arg(date, tr("%Ln change(s)", nullptr, static_cast<int>(day.acts.size())));
}

QString HistoryModel::actCell(const document::HistoryEntry& entry, Column column) const {
    switch (column) {
    case Time:
        return clockText(QDateTime::fromString(qs(entry.at), Qt::ISODate).toLocalTime().time());
    case Author:
        return entry.author.empty() ? tr("nobody named") : qs(entry.author);
    case Act: {
        const QString act = actText(m_controller, entry);
        if (entry.undone) return tr("undone · %1").arg(act);
        return entry.holds() ? act : tr("taken back · %1").arg(act);
    }
    case Place:
        return placeText(m_controller, entry);
    case Change:
        return changeText(entry.number);
    case ColumnCount:
        break;
    }
    return {};
}

QString HistoryModel::spoken(const document::HistoryEntry& entry) const {
    QStringList parts{timeText(entry)};
    for (const Column column : {Author, Act, Place, Change})
        parts << actCell(entry, column);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString HistoryModel::changeText(std::int64_t number) const {
    if (const QString* known = m_changes.object(number)) return *known;
    auto* text = new QString(textOf(m_controller.document().changesOf(number)));
    m_changes.insert(number, text); // which owns it
    return *text;
}

QString HistoryModel::publishedText(std::int64_t number) const {
    return textOf(publishedChanges(m_controller, m_controller.document().changesOf(number)));
}

QString HistoryModel::textOf(std::vector<document::ValueChange> changes) const {
    const bool cut = changes.size() > mostChangesOnALine;
    if (cut) changes.resize(mostChangesOnALine);
    QStringList lines = changeLines(changedValues(m_controller, changes));
    if (cut) lines << QStringLiteral("…");
    return lines.join(QStringLiteral("; "));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("When");
    case Author:
        return tr("Who");
    case Act:
        return tr("What");
    case Place:
        return tr("Where");
    case Change:
        return tr("Before and after");
    default:
        return {};
    }
}

} // namespace meyar::ui
