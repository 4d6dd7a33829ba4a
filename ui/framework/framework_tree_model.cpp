#include "framework/framework_tree_model.h"

#include "model/fold.h"
#include "text.h"

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

FrameworkTreeModel::FrameworkTreeModel(DocumentController& controller, QObject* parent)
    : QAbstractItemModel(parent), m_controller(controller) {
    connect(&m_idle, &QTimer::timeout, this, &FrameworkTreeModel::foldWhileIdle);
}

FrameworkTreeModel::Row FrameworkTreeModel::rowOf(const model::Framework& framework, FrameworkItem item,
                                                  std::size_t place) {
    const Missing missing = missingIn(textsAt(framework, item.kind, place));
    return {std::move(item), place, missing};
}

std::vector<FrameworkTreeModel::Row> FrameworkTreeModel::rowsOf(const model::Framework& framework) {
    std::vector<Row> rows{rowOf(framework, {Kind::Framework, {}}, 0)};
    std::size_t indicator = 0;
    for (std::size_t area = 0; area < framework.areas.size(); ++area) {
        Row row = rowOf(framework, {Kind::Area, framework.areas[area].id.text()}, area);
        for (const model::Indicator& below : framework.indicatorsOf(area))
            row.below.push_back(rowOf(framework, {Kind::Indicator, below.id.text()}, indicator++));
        rows.push_back(std::move(row));
    }
    Row recommendations = rowOf(framework, {Kind::Recommendations, {}}, 0);
    for (std::size_t i = 0; i < framework.recommendations.size(); ++i) {
        recommendations.below.push_back(
            rowOf(framework, {Kind::Recommendation, framework.recommendations[i].letter.text()}, i));
    }
    rows.push_back(std::move(recommendations));
    return rows;
}

namespace {

template <class Item>
bool takeOver(Item& shown, const Item& now) {
    if (shown == now) return false;
    shown = now;
    return true;
}

/// Whether both have the same items in the same order, whatever their texts.
bool sameItems(const model::Framework& one, const model::Framework& other) {
    const auto area = [](const model::Indicator& indicator) -> const model::AreaId& { return indicator.area; };
    return std::ranges::equal(one.areas, other.areas, {}, &model::Area::id, &model::Area::id) &&
           std::ranges::equal(one.indicators, other.indicators, {}, &model::Indicator::id, &model::Indicator::id) &&
           std::ranges::equal(one.indicators, other.indicators, {}, area, area) &&
           std::ranges::equal(one.recommendations, other.recommendations, {}, &model::Recommendation::letter,
                              &model::Recommendation::letter);
}

} // namespace

void FrameworkTreeModel::reload() {
    beginResetModel();
    m_shown = m_controller.isOpen() ? m_controller.assessment().framework : model::Framework{};
    m_rows = m_controller.isOpen() ? rowsOf(m_shown) : std::vector<Row>{};
    endResetModel();
    m_foldedTops = 0;
    m_idle.start(0);
}

bool FrameworkTreeModel::follow() {
    if (!m_controller.isOpen() || m_rows.empty() || !sameItems(m_controller.assessment().framework, m_shown)) {
        reload();
        return true;
    }
    // A view measures a row again for each that is said to have changed: it hears of no other.
    const model::Framework& now = m_controller.assessment().framework;
    if (now.title != m_shown.title || now.description != m_shown.description) {
        m_shown.title = now.title;
        m_shown.description = now.description;
        refresh(m_rows.front(), index(0, 0));
    }
    std::size_t indicator = 0;
    for (std::size_t area = 0; area < now.areas.size(); ++area) {
        Row& row = m_rows[area + 1]; // the first is the framework as a whole
        const QModelIndex at = index(static_cast<int>(area) + 1, 0);
        if (takeOver(m_shown.areas[area], now.areas[area])) refresh(row, at);
        for (std::size_t below = 0; below < row.below.size(); ++below, ++indicator) {
            if (takeOver(m_shown.indicators[indicator], now.indicators[indicator]))
                refresh(row.below[below], index(static_cast<int>(below), 0, at));
        }
    }
    Row& recommendations = m_rows.back();
    const QModelIndex at = index(rowCount() - 1, 0);
    for (std::size_t i = 0; i < now.recommendations.size(); ++i) {
        if (takeOver(m_shown.recommendations[i], now.recommendations[i]))
            refresh(recommendations.below[i], index(static_cast<int>(i), 0, at));
    }
    return false;
}

/// The texts of a row are others now: it is drawn again, and searched again when there is time.
void FrameworkTreeModel::refresh(Row& row, const QModelIndex& at) {
    row.missing = rowOf(m_controller.assessment().framework, row.item, row.place).missing;
    row.folded.clear();
    m_foldedTops =
        std::min(m_foldedTops, static_cast<std::size_t>(at.parent().isValid() ? at.parent().row() : at.row()));
    m_idle.start(0);
    emit dataChanged(at, at);
}

FrameworkItem FrameworkTreeModel::itemAt(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row ? row->item : FrameworkItem{};
}

QModelIndex FrameworkTreeModel::indexOf(const FrameworkItem& item) const {
    for (int top = 0; top < rowCount(); ++top) {
        const Row& row = m_rows[static_cast<std::size_t>(top)];
        if (row.item == item) return index(top, 0);
        const auto found =
            std::find_if(row.below.begin(), row.below.end(), [&](const Row& below) { return below.item == item; });
        if (found == row.below.end()) continue;
        return index(static_cast<int>(found - row.below.begin()), 0, index(top, 0));
    }
    return {};
}

Missing FrameworkTreeModel::missing() const {
    Missing all{};
    const auto add = [&all](const Missing& missing) {
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += missing[i];
    };
    for (const Row& row : m_rows) {
        add(row.missing);
        for (const Row& below : row.below)
            add(below.missing);
    }
    return all;
}

const std::string& FrameworkTreeModel::foldedTexts(const QModelIndex& index) const {
    static const std::string none;
    const Row* row = rowAt(index);
    return row && m_controller.isOpen() ? folded(*row) : none;
}

/// A hundred rows at a time: the first letter of a search then finds all of them read.
void FrameworkTreeModel::foldWhileIdle() {
    int left = 100;
    for (; m_controller.isOpen() && m_foldedTops < m_rows.size(); ++m_foldedTops) {
        folded(m_rows[m_foldedTops]);
        for (const Row& below : m_rows[m_foldedTops].below) {
            if (!below.folded.empty()) continue;
            if (left-- == 0) return;
            folded(below);
        }
    }
    m_idle.stop();
}

const std::string& FrameworkTreeModel::folded(const Row& row) const {
    if (!row.folded.empty()) return row.folded;
    std::string texts = codeOf(row).toStdString() + ' ';
    if (row.item.kind == Kind::Framework || row.item.kind == Kind::Recommendations) texts += titleOf(row).toStdString();
    for (const model::LocalText* text : textsAt(m_controller.assessment().framework, row.item.kind, row.place)) {
        for (const model::Language language : model::allLanguages)
            texts += '\n' + text->exactly(language); // no search goes over a line's end
    }
    row.folded = model::fold(texts);
    return row.folded;
}

// A row below the top one of number N carries N + 1 as its internal id; those of the top carry 0.
const FrameworkTreeModel::Row* FrameworkTreeModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    const auto top = static_cast<std::size_t>(index.internalId());
    const std::vector<Row>& rows = top == 0 ? m_rows : m_rows[top - 1].below;
    return row < rows.size() ? &rows[row] : nullptr;
}

QModelIndex FrameworkTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex FrameworkTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int FrameworkTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_rows.size());
    const Row* row = parent.internalId() == 0 && parent.column() == 0 ? rowAt(parent) : nullptr;
    return row ? static_cast<int>(row->below.size()) : 0;
}

int FrameworkTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString FrameworkTreeModel::codeOf(const Row& row) const {
    if (row.item.kind == Kind::Area) return qs(m_controller.assessment().framework.areas[row.place].number);
    return qs(row.item.id);
}

QString FrameworkTreeModel::titleOf(const Row& row) const {
    if (row.item.kind == Kind::Framework) return tr("The framework as a whole");
    if (row.item.kind == Kind::Recommendations) return tr("Recommendations");
    return qs(
        textsAt(m_controller.assessment().framework, row.item.kind, row.place).front()->in(m_controller.language()));
}

QString FrameworkTreeModel::spokenOf(const Row& row) const {
    QStringList parts{codeOf(row), titleOf(row)};
    parts.removeAll(QString());
    const int missing = sum(row.missing);
    return parts.join(u' ') +
           (missing > 0 ? QStringLiteral(", ") + tr("%Ln translation(s) missing", nullptr, missing) : QString());
}

QVariant FrameworkTreeModel::data(const QModelIndex& index, int role) const {
    const Row* row = rowAt(index);
    if (!row || !m_controller.isOpen()) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(*row);
    case Qt::AccessibleTextRole:
        return spokenOf(*row);
    case MissingRole:
        return sum(row->missing);
    case CodeRole:
        return codeOf(*row);
    default:
        return {};
    }
}

} // namespace meyar::ui
