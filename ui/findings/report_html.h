// Blocks of the report as the rich text that a window shows. What they mean was decided by the report room; here they
// only get their looks.
#pragma once

#include "model/assessment.h"
#include "model/loose_citation.h"
#include "report/report.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace meyar::ui {

/// Headings, paragraphs and lists. A citation leads to its source; one of a source that the register does not have is
/// marked, with words.
QString toHtml(const std::vector<report::Block>& blocks, const model::Assessment& assessment);
/// A run of words, without the paragraph around it.
QString toHtml(const report::Text& text, const model::Assessment& assessment);

QString linkTo(const model::SourceId& source); ///< the address of a source, for href
std::optional<model::SourceId> sourceOf(const QUrl& link);

/// The text with its citation slips marked (model/citation_slips.h): toHtml shows the marks as a warning.
model::LocalText withSlipsMarked(model::LocalText text, const model::ShortNames& names);

} // namespace meyar::ui
