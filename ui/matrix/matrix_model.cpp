#include "matrix/matrix_model.h"

#include "matrix/cell_words.h"
#include "matrix/grade_glyph.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"

#include <algorithm>

namespace meyar::ui {

namespace {

bool sameTexts(const model::Indicator& one, const model::Indicator& other) {
    return one.title == other.title && one.cells == other.cells;
}

/// The rows are the same ones, whatever their indicators say.
bool sameRows(const model::Framework& one, const model::Framework& other) {
    const auto sameArea = [](const model::Area& a, const model::Area& b) {
        return a.id == b.id && a.number == b.number && a.title == b.title;
    };
    const auto sameIndicator = [](const model::Indicator& a, const model::Indicator& b) {
        return a.id == b.id && a.area == b.area;
    };
    return one.scale == other.scale && std::ranges::equal(one.areas, other.areas, sameArea) &&
           std::ranges::equal(one.indicators, other.indicators, sameIndicator);
}

} // namespace

MatrixModel::MatrixModel(DocumentController& controller, QObject* parent)
    : QAbstractItemModel(parent), m_controller(controller) {
    reload();
    connect(&controller, &DocumentController::opened, this, &MatrixModel::reload);
    connect(&controller, &DocumentController::closed, this, &MatrixModel::reload);
    connect(&controller, &DocumentController::changed, this, &MatrixModel::show);
}

void MatrixModel::reload() {
    beginResetModel();
    m_areas.clear();
    m_shown = m_controller.isOpen() ? m_controller.assessment().framework : model::Framework{};
    if (m_controller.isOpen()) {
        const model::Framework& framework = m_controller.assessment().framework;
        std::size_t first = 0;
        for (std::size_t area = 0; area < framework.areas.size(); ++area) {
            const std::size_t count = framework.indicatorsOf(area).size();
            m_areas.push_back({first, count});
            first += count;
        }
    }
    endResetModel();
}

void MatrixModel::show(const document::Touched& touched) {
    if (touched.kinds.contains(document::Kind::Framework) && !showTexts()) return reload();
    std::vector<std::size_t> areas;
    for (std::size_t i = 0; i < touched.cells.size();) {
        // Neighbours in one row go out as one range.
        const std::size_t first = touched.cells[i];
        std::size_t last = first;
        while (++i < touched.cells.size() && touched.cells[i] == last + 1 &&
               touched.cells[i] / model::cellsPerIndicator == first / model::cellsPerIndicator) {
            last = touched.cells[i];
        }
        if (!stillHolds(last)) continue;
        emit dataChanged(indexAt(first), indexAt(last));
        const std::size_t area = areaOfIndicator(first / model::cellsPerIndicator);
        if (areas.empty() || areas.back() != area) areas.push_back(area);
    }
    for (const std::size_t area : areas) {
        const QModelIndex row = index(static_cast<int>(area), IndicatorColumn);
        emit dataChanged(row, row, {AreaScoresRole, Qt::AccessibleTextRole});
    }
}

/// One typed text must not have thousands of rows measured anew.
bool MatrixModel::showTexts() {
    const model::Framework& framework = m_controller.assessment().framework;
    if (!sameRows(framework, m_shown)) return false;
    for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
        if (sameTexts(framework.indicators[i], m_shown.indicators[i])) continue;
        m_shown.indicators[i] = framework.indicators[i];
        const QModelIndex last = indexAt(i * model::cellsPerIndicator + model::cellsPerIndicator - 1);
        emit dataChanged(last.siblingAtColumn(IndicatorColumn), last,
                         {Qt::DisplayRole, Qt::AccessibleTextRole, TitleRole, StatementRole});
    }
    for (int area = 0; area < rowCount();
         ++area) { // weights move their scores; as one range a view measures all between
        const QModelIndex row = index(area, IndicatorColumn);
        emit dataChanged(row, row, {AreaScoresRole, Qt::AccessibleTextRole});
    }
    return true;
}

bool MatrixModel::stillHolds(std::size_t place) const {
    return m_controller.isOpen() && place < m_controller.assessment().cells.size() &&
           place < m_controller.results().scorecard.cells.size();
}

std::size_t MatrixModel::areaOfIndicator(std::size_t indicator) const {
    const auto after = std::upper_bound(m_areas.begin(), m_areas.end(), indicator,
                                        [](std::size_t wanted, const AreaRows& area) { return wanted < area.first; });
    return static_cast<std::size_t>(after - m_areas.begin()) - 1;
}

// An index carries 0 for areas, else the place of its area plus one.
QModelIndex MatrixModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex MatrixModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_areas.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(m_areas[static_cast<std::size_t>(parent.row())].count);
}

int MatrixModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

std::size_t MatrixModel::indicatorAt(const QModelIndex& index) const {
    return m_areas[static_cast<std::size_t>(index.internalId() - 1)].first + static_cast<std::size_t>(index.row());
}

std::optional<std::size_t> MatrixModel::placeAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0 || index.column() == IndicatorColumn) return std::nullopt;
    return indicatorAt(index) * model::cellsPerIndicator + static_cast<std::size_t>(index.column() - F1Column);
}

QModelIndex MatrixModel::indexAt(std::size_t place) const {
    const std::size_t indicator = place / model::cellsPerIndicator;
    if (m_areas.empty() || indicator >= m_areas.back().first + m_areas.back().count) return {};
    const std::size_t area = areaOfIndicator(indicator);
    return createIndex(static_cast<int>(indicator - m_areas[area].first),
                       F1Column + static_cast<int>(place % model::cellsPerIndicator), static_cast<quintptr>(area + 1));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    if (role == IsAreaRole) return index.internalId() == 0;
    if (index.internalId() == 0) {
        const auto area = static_cast<std::size_t>(index.row());
        if (index.column() != IndicatorColumn || area >= m_controller.results().scorecard.areas.size()) return {};
        return areaData(area, role);
    }
    const std::size_t indicator = indicatorAt(index);
    if (!stillHolds(indicator * model::cellsPerIndicator + model::cellsPerIndicator - 1)) return {};
    const auto place = placeAt(index);
    return place ? cellData(*place, role) : indicatorData(indicator, role);
}

QVariant MatrixModel::areaData(std::size_t area, int role) const {
    const model::Area& row = m_controller.assessment().framework.areas[area];
    const std::size_t first = m_areas[area].first * model::cellsPerIndicator;
    const bool hidden = anyHidden(m_controller, first, first + m_areas[area].count * model::cellsPerIndicator);
    const method::AreaScore& score = m_controller.results().scorecard.areas[area];
    const auto title = [&] { return qs(row.title.in(m_controller.language())); };
    const auto scores = [&](const QString& between) {
        if (hidden) return tr("scores hidden until you judge");
        const model::Wording& wording = m_controller.wording();
        return tr("framework %1").arg(qs(report::boundsText(score.framework, wording))) + between +
               tr("operational %1").arg(qs(report::boundsText(score.operational, wording)));
    };
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(qs(row.number), title());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(qs(row.number), title(), scores(QStringLiteral(", ")));
    case NumberRole:
        return qs(row.number);
    case TitleRole:
        return title();
    case AreaIdRole:
        return qs(row.id.text());
    case AreaScoresRole:
        return scores(QStringLiteral("   "));
    default:
        return {};
    }
}

QVariant MatrixModel::indicatorData(std::size_t indicator, int role) const {
    const model::Indicator& row = m_controller.assessment().framework.indicators[indicator];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(qs(row.id.text()), qs(row.title.in(m_controller.language())));
    case NumberRole:
        return qs(row.id.text());
    case TitleRole:
        return qs(row.title.in(m_controller.language()));
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(std::size_t place, int role) const {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Cell& cell = assessment.cells[place];
    const method::CellStanding standing = m_controller.results().scorecard.cells[place];
    const bool hidden = hiddenFrom(m_controller.assessor(), assessment, place);
    switch (role) {
    case Qt::DisplayRole:
    case GradeTextRole:
        return hidden ? hiddenText() : qs(report::standingText(assessment, standing, m_controller.wording()));
    case Qt::AccessibleTextRole:
        return spokenCell(m_controller, place);
    case Qt::AccessibleDescriptionRole:
    case StatementRole:
        return qs(assessment.framework.statementAt(place).text.in(m_controller.language()));
    case Qt::ToolTipRole:
        return hidden ? QString() : tipOf(place);
    case PlaceRole:
        return static_cast<qulonglong>(place);
    case CellIdRole:
        return qs(model::text(assessment.framework.cellAt(place)));
    case GlyphRole:
        return QVariant::fromValue(glyphOf(assessment.framework.scale, standing));
    case StandingRole:
        return static_cast<int>(standing.standing);
    case DisputedRole:
        return standing.standing == method::Standing::Disputed;
    case ShadedRole:
        return standing.shaded;
    case CitationsRole:
        return static_cast<int>(cell.citations.size());
    case ContradictionsRole:
        return static_cast<int>(std::count_if(cell.citations.begin(), cell.citations.end(),
                                              [](const model::Citation& citation) { return citation.contradicts; }));
    case RationaleRole:
        return !hidden && hasRationale(cell);
    case HiddenRole:
        return hidden;
    case NotReReviewedRole:
        return cell.notReReviewed;
    case DimmedRole:
        return false;
    default:
        return {};
    }
}

/// Each rating with its reason; empty while there is none, so that no tip is in the way.
QString MatrixModel::tipOf(std::size_t place) const {
    const model::Assessment& assessment = m_controller.assessment();
    QString tip;
    for (const model::Rating& rating : assessment.cells[place].ratings) {
        const auto assessor = assessment.findAssessor(rating.assessor);
        const QString name = assessor ? qs(assessment.assessors[*assessor].name) : qs(rating.assessor.text());
        tip += QStringLiteral("<p><b>%1</b>: %2<br>%3</p>")
                   .arg(name.toHtmlEscaped(),
                        answerText(assessment, rating.answer, m_controller.wording()).toHtmlEscaped(),
                        qs(rating.rationale).toHtmlEscaped());
    }
    return tip;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (section == IndicatorColumn) return role == Qt::DisplayRole ? QVariant(tr("Indicator")) : QVariant();
    const auto slot = static_cast<std::size_t>(section - F1Column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return trackLevelText(slot);
    case TrackHeadingRole:
        return model::trackOfSlot(slot) == model::Track::Framework ? tr("Framework · law and policy")
                                                                   : tr("Operational · practice");
    case LevelHeadingRole:
        return model::levelOfSlot(slot) == model::Level::One ? tr("Level 1") : tr("Level 2");
    default:
        return {};
    }
}

} // namespace meyar::ui
