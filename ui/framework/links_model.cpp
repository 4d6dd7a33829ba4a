#include "framework/links_model.h"

#include "framework/framework_edits.h"
#include "framework/weight_text.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

const std::vector<LinkPart>& allLinkParts() {
    using model::Level;
    using model::Track;
    static const std::vector<LinkPart> parts{{std::nullopt, std::nullopt},       {Track::Framework, std::nullopt},
                                             {Track::Framework, Level::One},     {Track::Framework, Level::Two},
                                             {Track::Operational, std::nullopt}, {Track::Operational, Level::One},
                                             {Track::Operational, Level::Two}};
    return parts;
}

QString nameOf(const LinkPart& part) {
    const auto words = [](const char* text) { return QCoreApplication::translate("LinkPart", text); };
    if (!part.track) return words(QT_TRANSLATE_NOOP("LinkPart", "Whole indicator"));
    const bool framework = *part.track == model::Track::Framework;
    if (!part.level) {
        return framework ? words(QT_TRANSLATE_NOOP("LinkPart", "Framework, both levels"))
                         : words(QT_TRANSLATE_NOOP("LinkPart", "Operational, both levels"));
    }
    const QString text = framework ? words(QT_TRANSLATE_NOOP("LinkPart", "Framework, level %1"))
                                   : words(QT_TRANSLATE_NOOP("LinkPart", "Operational, level %1"));
    return text.arg(*part.level == model::Level::One ? 1 : 2);
}

namespace {

LinkPart partOf(const model::Link& link) {
    return {link.track, link.level};
}

bool sameTarget(const model::Link& link, const model::Link& other) {
    return link.indicator == other.indicator && partOf(link) == partOf(other);
}

} // namespace

LinksModel::LinksModel(DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

std::vector<LinksModel::Row> LinksModel::wantedRows() const {
    std::vector<Row> rows;
    if (!m_controller.isOpen()) return rows;
    for (const model::Recommendation& recommendation : m_controller.assessment().framework.recommendations) {
        for (const model::Link& link : recommendation.links) {
            const bool mine = m_item.kind == Kind::Indicator
                                  ? link.indicator.text() == m_item.id
                                  : m_item.kind == Kind::Recommendation && recommendation.letter.text() == m_item.id;
            if (mine) rows.push_back({recommendation.letter, link});
        }
    }
    return rows;
}

void LinksModel::show(const FrameworkItem& item) {
    beginResetModel();
    m_item = item;
    m_rows = wantedRows();
    endResetModel();
}

void LinksModel::follow() {
    std::vector<Row> rows = wantedRows();
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return a.letter == b.letter && a.link.indicator == b.link.indicator;
        });
    if (!same) return show(m_item);
    m_rows = std::move(rows);
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString LinksModel::otherOf(const Row& row) const {
    const model::Framework& framework = m_controller.assessment().framework;
    const model::Language language = m_controller.language();
    if (m_item.kind == Kind::Indicator) {
        const auto place = framework.findRecommendation(row.letter);
        return qs(row.letter.text()) + u' ' +
               (place ? qs(framework.recommendations[*place].title.in(language)) : QString());
    }
    const auto place = framework.findIndicator(row.link.indicator);
    return qs(row.link.indicator.text()) + u' ' +
           (place ? qs(framework.indicators[*place].title.in(language)) : QString());
}

int LinksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant LinksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& parts = allLinkParts();
    if (role == Qt::TextAlignmentRole && index.column() == Weight) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Part) {
        return static_cast<int>(std::find(parts.begin(), parts.end(), partOf(row.link)) - parts.begin());
    }
    if (role == Qt::AccessibleTextRole) {
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               data(index, Qt::DisplayRole).toString();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && !(role == Qt::ToolTipRole && index.column() == Other)) {
        return {};
    }
    if (index.column() == Other) return otherOf(row);
    return index.column() == Part ? nameOf(partOf(row.link)) : weightText(row.link.weight);
}

std::vector<model::Link> LinksModel::linksOf(const model::Letter& letter) const {
    const model::Framework& framework = m_controller.assessment().framework;
    const auto place = framework.findRecommendation(letter);
    return place ? framework.recommendations[*place].links : std::vector<model::Link>{};
}

bool LinksModel::put(const model::Letter& letter, const std::vector<model::Link>& links) {
    QString why;
    const auto listening =
        connect(&m_controller, &DocumentController::refused, this, [&why](const QString& sentence) { why = sentence; });
    const bool taken = m_controller.apply(withLinks(m_controller.assessment().framework, letter, links));
    disconnect(listening);
    emit refused(why);
    return taken;
}

bool LinksModel::replace(const Row& row, const std::optional<model::Link>& by) {
    std::vector<model::Link> links = linksOf(row.letter);
    const auto at = std::find(links.begin(), links.end(), row.link);
    if (at == links.end()) return false;
    const auto other = std::find_if(links.begin(), links.end(), [&](const model::Link& link) {
        return by && sameTarget(link, *by) && !sameTarget(link, row.link);
    });
    if (other != links.end()) {
        emit refused(tr("%1 is linked there already.").arg(qs(row.letter.text())));
        return false;
    }
    if (by) {
        *at = *by;
    } else {
        links.erase(at);
    }
    return put(row.letter, links);
}

bool LinksModel::add(const std::string& other, const LinkPart& part) {
    if (!m_controller.isOpen() || other.empty()) return false;
    const bool fromIndicator = m_item.kind == Kind::Indicator;
    const model::Letter letter(fromIndicator ? other : m_item.id);
    const model::Link link{model::IndicatorId(fromIndicator ? m_item.id : other), part.track, part.level, model::one};
    std::vector<model::Link> links = linksOf(letter);
    if (std::any_of(links.begin(), links.end(), [&](const model::Link& each) { return sameTarget(each, link); })) {
        emit refused(tr("%1 is linked there already.").arg(qs(letter.text())));
        return false;
    }
    links.push_back(link);
    return put(letter, links);
}

bool LinksModel::remove(int row) {
    if (row < 0 || row >= rowCount()) return false;
    return replace(Row(m_rows[static_cast<std::size_t>(row)]), std::nullopt);
}

int LinksModel::rowOf(const std::string& other, const LinkPart& part) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        const std::string& id = m_item.kind == Kind::Indicator ? row.letter.text() : row.link.indicator.text();
        return id == other && partOf(row.link) == part;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool LinksModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    model::Link link = row.link;
    if (index.column() == Part) {
        const int place = value.toInt();
        if (place < 0 || place >= static_cast<int>(allLinkParts().size())) return false;
        link.track = allLinkParts()[static_cast<std::size_t>(place)].track;
        link.level = allLinkParts()[static_cast<std::size_t>(place)].level;
    } else if (index.column() == Weight) {
        const auto weight = parseWeight(value.toString());
        if (!weight || !inWeightRange(*weight)) {
            emit refused(weightRangeText());
            return false;
        }
        link.weight = *weight;
    } else {
        return false;
    }
    return link == row.link || replace(row, link);
}

Qt::ItemFlags LinksModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_controller.readOnly() && index.column() != Other ? flags | Qt::ItemIsEditable : flags;
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    if (section == Other) return m_item.kind == Kind::Indicator ? tr("Recommendation") : tr("Indicator");
    return section == Part ? tr("Answers") : tr("Weight");
}

} // namespace meyar::ui
