// Between gaps, recommendations and paragraphs, in the rich text of cards: how a link is written, and read when it is
// followed.
#pragma once

#include "document_controller.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace meyar::ui {

class TraceLinks {
    Q_DECLARE_TR_FUNCTIONS(meyar::ui::TraceLinks)
public:
    explicit TraceLinks(const DocumentController& controller) : m_controller(controller) {}

    QString toCell(std::size_t cell) const;                     ///< "1.1/O2", in one line
    QString toRecommendation(std::size_t recommendation) const; ///< its letter; title, rank and dots as a tooltip
    QString toSection(const model::Section& section) const;     ///< its heading; the area's title as a tooltip
    QString toDetails(const model::AreaId& area, const QString& words) const; ///< the same tooltip

    /// "Not met: 1.1/O2 · 1.3/F1": gaps that follow each other with one grade share a line. Each is continued by what
    /// `after` says of it.
    QStringList gapLines(const std::vector<const method::Gap*>& gaps,
                         const std::function<QString(const method::Gap&)>& after) const;

private:
    QString areaTitle(const model::AreaId& area) const;

    const DocumentController& m_controller;
};

QString joined(const QStringList& links); ///< parted by dots, which never begin a line

// Where a link leads; none when it is of another kind.
std::optional<model::CellId> cellOf(const QUrl& link);
std::optional<model::Letter> letterOf(const QUrl& link);
std::optional<model::SectionId> sectionOf(const QUrl& link);
std::optional<model::AreaId> detailsOf(const QUrl& link);

} // namespace meyar::ui
